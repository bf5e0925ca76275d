// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/Document.h"
#include "core/reading/ReadingLimits.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace intray {

// What a reader process is asked to do, as it is handed over on its standard input: the request, then
// the file's bytes up to the end of the input.
struct ReaderRequest
{
    enum class Task : quint8 { Read, Render, Recognise };

    Task task = Task::Read;
    QString fileName;
    ReadingLimits limits;
    int part = 0;  // of Render and Recognise
    int page = 1;  // of Render and Recognise, counted from 1
    int width = 0; // of Render, pixels
    PagePose pose; // of Render: as the page was recognised

    QByteArray toBytes() const;
    // Takes the request from the front of `input`; what stays is the file. nullopt when damaged.
    static std::optional<ReaderRequest> takeFrom(QByteArray &input);

    bool operator==(const ReaderRequest &) const = default;
};

} // namespace intray
