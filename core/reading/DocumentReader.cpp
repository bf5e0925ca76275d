// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/DocumentReader.h"

#include "core/reading/ArchiveReader.h"
#include "core/reading/CalendarReader.h"
#include "core/reading/CsvReader.h"
#include "core/reading/EdiReader.h"
#include "core/reading/HtmlReader.h"
#include "core/reading/IdocRecords.h"
#include "core/reading/ImageReader.h"
#include "core/reading/JsonReader.h"
#include "core/reading/MailReader.h"
#include "core/reading/MailboxReader.h"
#include "core/reading/OldExcelReader.h"
#include "core/reading/OpenTextReader.h"
#include "core/reading/OutlookReader.h"
#include "core/reading/PdfReader.h"
#include "core/reading/SealedReader.h"
#include "core/reading/RtfReader.h"
#include "core/reading/SpreadsheetReader.h"
#include "core/reading/TextReader.h"
#include "core/reading/TnefReader.h"
#include "core/reading/UnreadableReader.h"
#include "core/reading/WordReader.h"
#include "core/reading/XmlReader.h"

namespace intray {

namespace {

std::vector<std::unique_ptr<DocumentReader>> makeReaders()
{
    std::vector<std::unique_ptr<DocumentReader>> readers;
    readers.push_back(std::make_unique<MailReader>());
    readers.push_back(std::make_unique<MailboxReader>());
    readers.push_back(std::make_unique<SealedReader>());
    readers.push_back(std::make_unique<CalendarReader>());
    readers.push_back(std::make_unique<ArchiveReader>());
    readers.push_back(std::make_unique<PdfReader>());
    readers.push_back(std::make_unique<ImageReader>());
    readers.push_back(std::make_unique<SpreadsheetReader>());
    readers.push_back(std::make_unique<OldExcelReader>());
    readers.push_back(std::make_unique<CsvReader>());
    readers.push_back(std::make_unique<HtmlReader>());
    readers.push_back(std::make_unique<TextReader>());
    readers.push_back(std::make_unique<EdiReader>());
    readers.push_back(std::make_unique<IdocRecords>());
    readers.push_back(std::make_unique<XmlReader>());
    readers.push_back(std::make_unique<WordReader>());
    readers.push_back(std::make_unique<OpenTextReader>());
    readers.push_back(std::make_unique<JsonReader>());
    readers.push_back(std::make_unique<OutlookReader>());
    readers.push_back(std::make_unique<TnefReader>());
    readers.push_back(std::make_unique<RtfReader>());
    readers.push_back(std::make_unique<UnreadableReader>());
    return readers;
}

} // namespace

const std::vector<std::unique_ptr<DocumentReader>> &documentReaders()
{
    static const auto readers = makeReaders();
    return readers;
}

const DocumentReader &readerFor(const FileToRead &file)
{
    const FileKind kind = kindOf(file);
    const auto &readers = documentReaders();
    const auto found = std::find_if(readers.begin(), readers.end(),
                                    [kind](const auto &reader) { return reader->reads(kind); });
    return found != readers.end() ? **found : *readers.back();
}

} // namespace intray
