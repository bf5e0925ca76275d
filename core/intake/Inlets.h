// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/InletRunner.h"

#include <vector>

namespace intray {

// Looks after all inlets of a desk while the program runs, each in a thread of its own. Used from
// one thread; `setup.news` and `setup.knowledge` are called from the others.
class Inlets
{
public:
    explicit Inlets(InletSetup setup);
    ~Inlets(); // stops all looks; what was taken in stays

    // From now on these; those that are switched off are left alone. One that did not change goes
    // on undisturbed.
    void run(const std::vector<Inlet> &inlets);
    void lookNow(InletId id);
    void lookNow(); // all

private:
    InletSetup m_setup;
    ArrivalLock m_lock;
    std::vector<std::unique_ptr<InletRunner>> m_runners;
};

} // namespace intray
