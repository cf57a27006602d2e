#pragma once

#include "architecture/rules.h"

namespace backroom::test {

/// A small tree that breaks one rule (or, with nothing in `says`, breaks none although it looks like it).
struct Sample {
    const char* name;
    Rule rule;
    QMap<QString, QString> files;
    QString says; ///< part of the violation's text
};

QList<Sample> includeSamples();
QList<Sample> sqlSamples();
QList<Sample> definerSamples();
QList<Sample> sizeSamples();
QList<Sample> handSamples();
QList<Sample> wordSamples();

/// A file of the module list, so that samples have an order: foundation, catalog, stock.
std::pair<QString, QString> sampleOrder();

inline QString s(const char* text) {
    return QString::fromUtf8(text);
}

} // namespace backroom::test
