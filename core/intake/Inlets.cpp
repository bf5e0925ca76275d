// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/Inlets.h"

namespace intray {

Inlets::Inlets(InletSetup setup) : m_setup(std::move(setup)), m_lock(m_setup.storeFile) {}

Inlets::~Inlets()
{
    // All at once, then one after the other.
    for (const auto &runner : m_runners)
        runner->stop();
}

void Inlets::run(const std::vector<Inlet> &inlets)
{
    std::vector<std::unique_ptr<InletRunner>> before = std::move(m_runners);
    m_runners.clear();
    std::vector<const Inlet *> fresh;
    for (const Inlet &inlet : inlets) {
        if (!inlet.active)
            continue;
        const auto same = std::find_if(before.begin(), before.end(), [&](const auto &runner) {
            return runner && runner->inlet() == inlet;
        });
        if (same != before.end())
            m_runners.push_back(std::move(*same));
        else
            fresh.push_back(&inlet);
    }
    for (const auto &runner : before) {
        if (runner)
            runner->stop();
    }
    before.clear(); // waits: a changed one must not look twice at once
    for (const Inlet *inlet : fresh) {
        m_runners.push_back(std::make_unique<InletRunner>(*inlet, m_setup, m_lock));
        m_runners.back()->start();
    }
}

void Inlets::lookNow(InletId id)
{
    for (const auto &runner : m_runners) {
        if (runner->inlet().id == id)
            runner->lookNow();
    }
}

void Inlets::lookNow()
{
    for (const auto &runner : m_runners)
        runner->lookNow();
}

} // namespace intray
