<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%Ln row(s) of the journal, all as written</source>
        <translation>
            <numerusform>%Ln row of the journal, all as written</numerusform>
            <numerusform>%Ln rows of the journal, all as written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlobStore</name>
    <message numerus="yes">
        <source>make it smaller, at most %Ln MB</source>
        <translation>
            <numerusform>make it smaller, at most %Ln MB</numerusform>
            <numerusform>make it smaller, at most %Ln MB</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>make it smaller, at most %Ln million pixels</source>
        <translation>
            <numerusform>make it smaller, at most %Ln million pixels</numerusform>
            <numerusform>make it smaller, at most %Ln million pixels</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%Ln difference(s)</source>
        <translation>
            <numerusform>%Ln difference</numerusform>
            <numerusform>%Ln differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataExchange</name>
    <message numerus="yes">
        <source>%Ln adjustment(s) give no reason</source>
        <translation>
            <numerusform>%Ln adjustment gives no reason</numerusform>
            <numerusform>%Ln adjustments give no reason</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln document(s) were posted before and left alone</source>
        <translation>
            <numerusform>%Ln document was posted before and left alone</numerusform>
            <numerusform>%Ln documents were posted before and left alone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at most %Ln decimals</source>
        <translation>
            <numerusform>at most %Ln decimal</numerusform>
            <numerusform>at most %Ln decimals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorWords</name>
    <message numerus="yes">
        <source>%1: %2, %Ln item(s)</source>
        <translation>
            <numerusform>%1: %2, %Ln item</numerusform>
            <numerusform>%1: %2, %Ln items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalWords</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 and %Ln more</numerusform>
            <numerusform>%1 and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PartnerFields</name>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportBook</name>
    <message numerus="yes">
        <source>without %Ln item(s) of unknown cost</source>
        <translation>
            <numerusform>without %Ln item of unknown cost</numerusform>
            <numerusform>without %Ln items of unknown cost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unit</name>
    <message numerus="yes">
        <source>%1 takes at most %Ln decimals</source>
        <translation>
            <numerusform>%1 takes at most %Ln decimal</numerusform>
            <numerusform>%1 takes at most %Ln decimals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkWords</name>
    <message numerus="yes">
        <source>%Ln scan(s)</source>
        <translation>
            <numerusform>%Ln scan</numerusform>
            <numerusform>%Ln scans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::FilterEditor</name>
    <message numerus="yes">
        <source>%1: last %Ln days</source>
        <comment>column</comment>
        <translation>
            <numerusform>%1: last %Ln day</numerusform>
            <numerusform>%1: last %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: more than %Ln days ago</source>
        <comment>column</comment>
        <translation>
            <numerusform>%1: more than %Ln day ago</numerusform>
            <numerusform>%1: more than %Ln days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::TableView</name>
    <message numerus="yes">
        <source>%Ln without a known value</source>
        <translation>
            <numerusform>%Ln without a known value</numerusform>
            <numerusform>%Ln without a known value</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::app::MeasuresSection</name>
    <message numerus="yes">
        <source>%Ln decimals</source>
        <translation>
            <numerusform>%Ln decimal</numerusform>
            <numerusform>%Ln decimals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln decimals</source>
        <translation>
            <numerusform>%1, %Ln decimal</numerusform>
            <numerusform>%1, %Ln decimals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::app::PartnerRoom</name>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::audit::JournalPage</name>
    <message numerus="yes">
        <source>%Ln row(s) wait for their number for more than a minute</source>
        <translation>
            <numerusform>%Ln row waits for its number for more than a minute</numerusform>
            <numerusform>%Ln rows wait for their number for more than a minute</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The journal is whole: %Ln row(s), and the chain holds from the first to the last</source>
        <translation>
            <numerusform>The journal is whole: %Ln row, and the chain holds</numerusform>
            <numerusform>The journal is whole: %Ln rows, and the chain holds from the first to the last</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::dataexchange::ImportPage</name>
    <message numerus="yes">
        <source>%Ln row(s) stand beneath the head of %1</source>
        <translation>
            <numerusform>%Ln row stands beneath the head of %1</numerusform>
            <numerusform>%Ln rows stand beneath the head of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::dataexchange::RowsStep</name>
    <message numerus="yes">
        <source>%1 is imported, but for %Ln row(s) that failed.</source>
        <translation>
            <numerusform>%1 is imported, but for %Ln row that failed.</numerusform>
            <numerusform>%1 is imported, but for %Ln rows that failed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::locations::BinSheet</name>
    <message numerus="yes">
        <source>%Ln of these exist already: %1</source>
        <translation>
            <numerusform>%Ln of these exists already: %1</numerusform>
            <numerusform>%Ln of these exist already: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::locations::LocationsPage</name>
    <message numerus="yes">
        <source>%Ln location(s) lie in %1</source>
        <translation>
            <numerusform>%Ln location lies in %1</numerusform>
            <numerusform>%Ln locations lie in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new bins</source>
        <translation>
            <numerusform>%Ln new bin</numerusform>
            <numerusform>%Ln new bins</numerusform>
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
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, without %Ln lines of unknown cost</source>
        <translation>
            <numerusform>%1, without %Ln line of unknown cost</numerusform>
            <numerusform>%1, without %Ln lines of unknown cost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::stock::DocumentView</name>
    <message numerus="yes">
        <source>and %Ln more lines</source>
        <translation>
            <numerusform>and %Ln more line</numerusform>
            <numerusform>and %Ln more lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::stock::ExplainPanel</name>
    <message numerus="yes">
        <source>%Ln entries make %1</source>
        <translation>
            <numerusform>%Ln entry makes %1</numerusform>
            <numerusform>%Ln entries make %1</numerusform>
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
        <source>%Ln item(s): %1</source>
        <translation>
            <numerusform>%Ln item: %1</numerusform>
            <numerusform>%Ln items: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::stock::ReceivePage</name>
    <message numerus="yes">
        <source>%Ln known ones are alike: a digit takes one, 9 makes “%1” new</source>
        <translation>
            <numerusform>%Ln known one is alike: its digit takes it, 9 makes “%1” new</numerusform>
            <numerusform>%Ln known ones are alike: a digit takes one, 9 makes “%1” new</numerusform>
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
    <message numerus="yes">
        <source>%Ln scans wait for the server: this comes after them</source>
        <translation>
            <numerusform>%Ln scan waits for the server: this comes after it</numerusform>
            <numerusform>%Ln scans wait for the server: this comes after them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln scans kept here</source>
        <translation>
            <numerusform>%1: %Ln scan kept here</numerusform>
            <numerusform>%1: %Ln scans kept here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept scans are being read</source>
        <translation>
            <numerusform>%Ln kept scan is being read</numerusform>
            <numerusform>%Ln kept scans are being read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::stock::TakeBackPanel</name>
    <message numerus="yes">
        <source>and %Ln more lines</source>
        <translation>
            <numerusform>and %Ln more line</numerusform>
            <numerusform>and %Ln more lines</numerusform>
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
        <source>without %Ln item(s) of unknown cost</source>
        <translation>
            <numerusform>without %Ln item of unknown cost</numerusform>
            <numerusform>without %Ln items of unknown cost</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>backroom::today::WorkList</name>
    <message numerus="yes">
        <source>%Ln thing(s) are in order</source>
        <translation>
            <numerusform>%Ln thing is in order</numerusform>
            <numerusform>%Ln things are in order</numerusform>
        </translation>
    </message>
</context>
</TS>
