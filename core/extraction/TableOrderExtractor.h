// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/OrderExtractor.h"
#include "core/extraction/OrderHypotheses.h"

#include <QCoreApplication>

namespace intray {

// Reads orders from pages: PDFs and scans. Finds tables by their heads, fields by their labels, parties by
// their blocks; several orders in one file are parted where the order number changes.
class TableOrderExtractor : public OrderExtractor
{
    Q_DECLARE_TR_FUNCTIONS(intray::TableOrderExtractor)

public:
    explicit TableOrderExtractor(HypothesisObserver observer = {}) : m_observer(std::move(observer)) {}

    QString name() const override { return QStringLiteral("table"); }
    bool canRead(const Document &document, int part) const override;
    Candidate extract(const Document &document, int part,
                      const ExtractionContext &context) const override;

private:
    HypothesisObserver m_observer;
};

} // namespace intray
