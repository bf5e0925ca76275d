// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/ReaderRequest.h"

#include "core/documents/FrameBytes.h"

#include <cmath>

namespace intray {

namespace {

// Every limit in the order of the wire.
template <typename Limits, typename Visit> void forEachLimit(Limits &limits, Visit visit)
{
    visit(limits.seconds);
    visit(limits.addressSpace);
    visit(limits.fileBytes);
    visit(limits.pages);
    visit(limits.nesting);
    visit(limits.parts);
    visit(limits.sheets);
    visit(limits.rowsPerSheet);
    visit(limits.columnsPerSheet);
    visit(limits.cells);
    visit(limits.unpackedBytes);
    visit(limits.textCharacters);
    visit(limits.megapixels);
    visit(limits.outputBytes);
    visit(limits.recognitionSeconds);
}

} // namespace

QByteArray ReaderRequest::toBytes() const
{
    FrameWriter to;
    to.number(quint8(task));
    to.text(fileName);
    forEachLimit(limits, [&to](auto limit) { to.number(qint64(limit)); });
    for (int number : {part, page, width, pose.turn})
        to.number(qint32(number));
    to.number(pose.skew);
    FrameWriter head;
    head.raw(to.bytes());
    return head.bytes();
}

std::optional<ReaderRequest> ReaderRequest::takeFrom(QByteArray &input)
{
    FrameReader head(input);
    const QByteArray bytes = head.raw();
    if (!head.isGood())
        return std::nullopt;
    ReaderRequest request;
    FrameReader from(bytes);
    request.task = from.choice(Task::Recognise);
    request.fileName = from.text();
    forEachLimit(request.limits, [&from](auto &limit) {
        limit = std::decay_t<decltype(limit)>(from.number<qint64>());
    });
    for (int *number : {&request.part, &request.page, &request.width, &request.pose.turn})
        *number = from.number<qint32>();
    request.pose.skew = from.number<double>();
    const bool level = std::abs(request.pose.skew) <= 45 && request.pose.turn % 90 == 0;
    if (!from.isAtEnd() || !level)
        return std::nullopt;
    input.remove(0, input.size() - head.rest().size());
    return request;
}

} // namespace intray
