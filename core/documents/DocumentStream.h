// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/documents/Document.h"

#include <QByteArray>

namespace intray {

// The document as bytes: one frame a part header, page or sheet, so that what a killed worker had
// written so far can still be put together. Also how the store keeps a document.

// All frames of a whole document.
QByteArray toFrames(const Document &document);

// Single frames, in the order in which a reader produces them. A part's frame carries everything but
// the pages and sheets, which follow in frames of their own; a second frame for the same part replaces
// its header and issues, and its content unless that is made of pages or sheets.
QByteArray fileFrame(const QString &fileName);
QByteArray partFrame(int index, const Part &part);
QByteArray pageFrame(int part, const Page &page);
QByteArray sheetFrame(int part, const Sheet &sheet);
QByteArray issueFrame(int part, const ReadingIssue &issue);
QByteArray endFrame();

// Puts frames together as they arrive, in pieces of any size.
class DocumentAssembler
{
public:
    // Failure: the bytes are no frames (a damaged stream); what was assembled before stays.
    Result<> add(const QByteArray &bytes);
    bool isComplete() const { return m_complete; }
    const Document &document() const { return m_document; }
    Document take() { return std::move(m_document); }

private:
    Result<> addFrame(QByteArrayView frame, int version);

    Document m_document;
    QByteArray m_pending;
    bool m_complete = false;
};

Result<Document> documentFromFrames(const QByteArray &frames);

} // namespace intray
