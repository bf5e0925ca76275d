// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/extraction/PageFields.h"
#include "core/masterdata/Catalog.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace intray {

// A name with an address as it stands on a page, under or beside its label.
struct PartyBlock
{
    Label role = Label::Buyer; // Buyer, Seller, ShipTo or BillTo
    double weight = 0;
    QString labelText;
    QStringList lines;
    Box box;                   // points
    int page = 0;
    int row = 0;
    qint64 memory = 0;         // MemoryEntry::id where the label was taught for this customer
    // Lines joined by ", "; a line that goes on with "- Warehouse" or that ended with "&" by a blank.
    QString oneLine() const;
};

// The labelled party blocks of a page.
std::vector<PartyBlock> partyBlocks(const PageText &page, int pageIndex,
                                    const std::vector<LabelledValue> &pairs,
                                    const std::vector<bool> &skip, const Lexicon &lexicon);

// Lines below each other that no labelled block holds and that may be an address: at least two, one of them with
// a figure. Every line begins one; the seller's are left out.
std::vector<PartyBlock> unlabelledBlocks(const PageText &page, int pageIndex,
                                         const std::vector<PartyBlock> &blocks, const std::vector<bool> &skip,
                                         const Lexicon &lexicon, const Catalog &catalog);

bool isContactLine(const QString &text);
// Whether a phrase is a label or begins with one and its colon.
bool beginsLabel(const Lexicon &lexicon, const Phrase &phrase);
// The box of a line without the words whose boxes recognition made too tall.
Box lineBox(const Phrase &phrase);

// Whether the words were recognised in a picture.
bool isRecognised(const PageText &page);

// A legal form and nothing else, cut off from its name by the end of the line.
bool isLegalForm(const Lexicon &lexicon, const QString &text);

// A name that may be the sender's own, and where it stands.
struct NameCandidate
{
    enum class Place { Letterhead, ReturnAddress, Footer, Block };
    QString name;
    Place place = Place::Letterhead;
    Box box;
    int page = 0;
    double score = 0;
};

// Names in the letterhead, the small return-address line and the footer, best first; the seller's own are
// left out.
std::vector<NameCandidate> senderNames(const PageText &page, int pageIndex,
                                       const std::vector<PartyBlock> &blocks,
                                       const std::vector<bool> &skip, const Lexicon &lexicon,
                                       const Catalog &catalog);

} // namespace intray
