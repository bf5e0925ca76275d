// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/intake/Intake.h"

#include <QByteArray>
#include <QString>

class QCommandLineParser;

namespace intray {

// What the commands that only look take in, and how they are told of it.
struct CommandInput
{
    QString desk;      // its file; empty: a folder of master data, or nothing
    Knowledge knowledge;
    QDate today;
    QString inputName; // of standard input

    // The bytes of a file, "-" is standard input, and what it is called.
    static Result<QByteArray> bytesOf(const QString &path);
    QString nameOf(const QString &path) const;
    // What is known when these bytes are looked at: on a desk that took them in before, the orders made
    // of them are not the customer's earlier ones.
    Knowledge knowledgeFor(const QByteArray &bytes) const;
};

void addInputOptions(QCommandLineParser &parser);
// From the options that were given. Problems of the master data are said on standard error; what keeps
// the command from running is said too, and gives its exit status.
tl::expected<CommandInput, int> commandInput(const QCommandLineParser &parser);

} // namespace intray
