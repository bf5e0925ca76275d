// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exporting/OrderWriter.h"

#include "core/exporting/CsvOrderWriter.h"
#include "core/exporting/JsonOrderWriter.h"

namespace intray {

const std::vector<std::unique_ptr<OrderWriter>> &orderWriters()
{
    static const auto writers = [] {
        std::vector<std::unique_ptr<OrderWriter>> list;
        list.push_back(std::make_unique<JsonOrderWriter>());
        list.push_back(std::make_unique<CsvOrderWriter>());
        return list;
    }();
    return writers;
}

const OrderWriter *orderWriter(const QString &format)
{
    for (const auto &writer : orderWriters()) {
        if (writer->format() == format)
            return writer.get();
    }
    return nullptr;
}

} // namespace intray
