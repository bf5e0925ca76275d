// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/Reread.h"

#include <QObject>

#include <vector>

namespace intray {

class Desk;
class OfferBar;

// After something was learnt: says so, looks in the background which other waiting orders it would change,
// offers that, applies it when it is taken, and takes it back again.
class Rereading : public QObject
{
    Q_OBJECT
public:
    Rereading(Desk &desk, OfferBar &bar, QObject *parent);
    ~Rereading() override;

    // What a save stored of the order on the desk. The desk's memory knows it already.
    void learnt(const std::vector<Lesson> &lessons, OrderId order);
    // Another order comes to the desk: an offer that was not taken falls.
    void forgetOffer();

Q_SIGNALS:
    // What was learnt was applied to this order or taken back there: what is on the desk of it is out of date.
    void orderChanged(intray::OrderId order);

private:
    void take(const RereadOffer &offer);
    void apply();
    void takeBack();
    void announce(const std::vector<RereadApplied> &changed);

    Desk &m_desk;
    OfferBar &m_bar;
    JobControl m_job; // the look that runs
    QString m_learnt; // "Learnt: ..."
    std::vector<Reread> m_offered;
    std::vector<RereadApplied> m_applied;
};

} // namespace intray
