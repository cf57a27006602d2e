<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n row(s) of the journal, all as written</source>
        <translation>
            <numerusform>%n row of the journal, all as written</numerusform>
            <numerusform>%n rows of the journal, all as written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlobStore</name>
    <message numerus="yes">
        <source>make it smaller, at most %n MB</source>
        <translation>
            <numerusform>make it smaller, at most %n MB</numerusform>
            <numerusform>make it smaller, at most %n MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>make it smaller, at most %n million pixels</source>
        <translation>
            <numerusform>make it smaller, at most %n million pixels</numerusform>
            <numerusform>make it smaller, at most %n million pixels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataExchange</name>
    <message numerus="yes">
        <source>%n adjustment(s) give no reason</source>
        <translation>
            <numerusform>%n adjustment gives no reason</numerusform>
            <numerusform>%n adjustments give no reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) were posted before and left alone</source>
        <translation>
            <numerusform>%n document was posted before and left alone</numerusform>
            <numerusform>%n documents were posted before and left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %n decimals</source>
        <translation>
            <numerusform>at most %n decimal</numerusform>
            <numerusform>at most %n decimals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorWords</name>
    <message numerus="yes">
        <source>%1: %2, %n item(s)</source>
        <translation>
            <numerusform>%1: %2, %n item</numerusform>
            <numerusform>%1: %2, %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerFields</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportBook</name>
    <message numerus="yes">
        <source>without %n item(s) of unknown cost</source>
        <translation>
            <numerusform>without %n item of unknown cost</numerusform>
            <numerusform>without %n items of unknown cost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message numerus="yes">
        <source>%1 takes at most %n decimals</source>
        <translation>
            <numerusform>%1 takes at most %n decimal</numerusform>
            <numerusform>%1 takes at most %n decimals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message numerus="yes">
        <source>%n scan(s)</source>
        <translation>
            <numerusform>%n scan</numerusform>
            <numerusform>%n scans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::FilterEditor</name>
    <message numerus="yes">
        <source>%1: last %n days</source>
        <comment>column</comment>
        <translation>
            <numerusform>%1: last %n day</numerusform>
            <numerusform>%1: last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more than %n days ago</source>
        <comment>column</comment>
        <translation>
            <numerusform>%1: more than %n day ago</numerusform>
            <numerusform>%1: more than %n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::app::MeasuresSection</name>
    <message numerus="yes">
        <source>%n decimals</source>
        <translation>
            <numerusform>%n decimal</numerusform>
            <numerusform>%n decimals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n decimals</source>
        <translation>
            <numerusform>%1, %n decimal</numerusform>
            <numerusform>%1, %n decimals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::app::PartnerRoom</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::audit::JournalPage</name>
    <message numerus="yes">
        <source>%n row(s) wait for their number for more than a minute</source>
        <translation>
            <numerusform>%n row waits for its number for more than a minute</numerusform>
            <numerusform>%n rows wait for their number for more than a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %n row(s), and the chain holds from the first to the last</source>
        <translation>
            <numerusform>The journal is whole: %n row, and the chain holds</numerusform>
            <numerusform>The journal is whole: %n rows, and the chain holds from the first to the last</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::locations::BinSheet</name>
    <message numerus="yes">
        <source>%n of these exist already: %1</source>
        <translation>
            <numerusform>%n of these exists already: %1</numerusform>
            <numerusform>%n of these exist already: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::partners::PartnersPage</name>
    <message numerus="yes">
        <source>day(s)</source>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::stock::DocumentTotals</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, without %n lines of unknown cost</source>
        <translation>
            <numerusform>%1, without %n line of unknown cost</numerusform>
            <numerusform>%1, without %n lines of unknown cost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::stock::DocumentView</name>
    <message numerus="yes">
        <source>and %n more lines</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::stock::ExplainPanel</name>
    <message numerus="yes">
        <source>%n entries make %1</source>
        <translation>
            <numerusform>%n entry makes %1</numerusform>
            <numerusform>%n entries make %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::stock::PastePanel</name>
    <message numerus="yes">
        <source>All %Ln lines are understood</source>
        <translation>
            <numerusform>%Ln line is understood</numerusform>
            <numerusform>All %Ln lines are understood</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln lines over  Enter</source>
        <translation>
            <numerusform>Take %Ln line over  Enter</numerusform>
            <numerusform>Take %Ln lines over  Enter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy the %Ln lines that fail</source>
        <translation>
            <numerusform>Copy the %Ln line that fails</numerusform>
            <numerusform>Copy the %Ln lines that fail</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::stock::PlaceContents</name>
    <message numerus="yes">
        <source>%n item(s): %1</source>
        <translation>
            <numerusform>%n item: %1</numerusform>
            <numerusform>%n items: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::stock::StockStation</name>
    <message numerus="yes">
        <source>lines</source>
        <translation>
            <numerusform>line</numerusform>
            <numerusform>lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted lines taken over; F9 takes them back</source>
        <translation>
            <numerusform>%Ln pasted line taken over; F9 takes it back</numerusform>
            <numerusform>%Ln pasted lines taken over; F9 takes them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted lines are taken back. Scan on.</source>
        <translation>
            <numerusform>%Ln pasted line is taken back. Scan on.</numerusform>
            <numerusform>%Ln pasted lines are taken back. Scan on.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted lines are taken back</source>
        <translation>
            <numerusform>%Ln pasted line is taken back</numerusform>
            <numerusform>%Ln pasted lines are taken back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::stock::TakeBackPanel</name>
    <message numerus="yes">
        <source>and %n more lines</source>
        <translation>
            <numerusform>and %n more line</numerusform>
            <numerusform>and %n more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::stock::TransferPage</name>
    <message numerus="yes">
        <source>%Ln pasted moves wait: F12 posts them, F9 takes them back</source>
        <translation>
            <numerusform>%Ln pasted move waits: F12 posts it, F9 takes it back</numerusform>
            <numerusform>%Ln pasted moves wait: F12 posts them, F9 takes them back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted moves taken over; F12 posts them</source>
        <translation>
            <numerusform>%Ln pasted move taken over; F12 posts it</numerusform>
            <numerusform>%Ln pasted moves taken over; F12 posts them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln moves</source>
        <translation>
            <numerusform>%Ln move</numerusform>
            <numerusform>%Ln moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pasted moves are taken back</source>
        <translation>
            <numerusform>%Ln pasted move is taken back</numerusform>
            <numerusform>%Ln pasted moves are taken back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln moves are posted</source>
        <translation>
            <numerusform>%1: %Ln move is posted</numerusform>
            <numerusform>%1: %Ln moves are posted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::today::TodayPage</name>
    <message numerus="yes">
        <source>without %n item(s) of unknown cost</source>
        <translation>
            <numerusform>without %n item of unknown cost</numerusform>
            <numerusform>without %n items of unknown cost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::today::WorkList</name>
    <message numerus="yes">
        <source>%n thing(s) are in order</source>
        <translation>
            <numerusform>%n thing is in order</numerusform>
            <numerusform>%n things are in order</numerusform>
        </translation>
    </message>
</context>
</TS>
