// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/PartView.h"

class QLabel;
class QStackedWidget;
class QToolButton;

namespace intray {

class MarkedText;
class StructuredTree;

// A part that is a structured file: XML, JSON or EDI, as a tree of named values or as the text it is. Both show the
// same places.
class StructuredFileView : public PartView
{
    Q_OBJECT
public:
    explicit StructuredFileView(QWidget *parent);

    void show(std::shared_ptr<const Document> document, int part);
    bool isTextShown() const;

    void setFrames(std::vector<FieldFrame> frames) override;
    void setAllFramesShown(bool shown) override;
    void select(const Source &place, const Source &row, bool bringIntoSight) override;
    int find(const QString &text) override;
    int goToHit(int direction) override;
    void zoomBy(int steps) override;
    void fitWidth() override;
    int zoomPercent() const override { return m_percent; }

public Q_SLOTS:
    void showTree();
    void showText();

private:
    QToolButton *addChoice(const QString &name, const QString &text, const QString &hint);
    void choose(QWidget *shown);
    // A long text takes time to lay out: not before somebody wants to see it.
    void fillText();
    void setZoom(int percent);
    // A place of the tree as one of the text, and back.
    Source inText(const Source &source) const;
    Source inTree(const Source &source) const;

    std::shared_ptr<const Document> m_document;
    int m_part = 0;
    int m_percent = 100;
    bool m_textWanted = false; // as a person chose last
    bool m_isTextFilled = false;
    bool m_allFrames = false;
    std::vector<FieldFrame> m_frames;
    Source m_selected, m_row;
    QWidget *m_choices;
    QLabel *m_kind;
    QToolButton *m_asTree, *m_asText;
    QStackedWidget *m_stack;
    StructuredTree *m_tree;
    MarkedText *m_text;
};

} // namespace intray
