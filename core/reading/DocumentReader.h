// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/FileKind.h"
#include "core/reading/Reading.h"

#include <memory>
#include <vector>

namespace intray {

// Reads files of some kinds into parts of a document. Readers run in the worker process only; they keep
// no state between files. What cannot be read becomes an issue of the part, never silence.
class DocumentReader
{
public:
    virtual ~DocumentReader() = default;

    virtual bool reads(FileKind kind) const = 0;
    // Begins a part for `file` and fills it.
    virtual void read(const FileToRead &file, Reading &reading) const = 0;
};

// The one list of readers. The last one takes every kind and says why it cannot be read.
const std::vector<std::unique_ptr<DocumentReader>> &documentReaders();

const DocumentReader &readerFor(const FileToRead &file);

} // namespace intray
