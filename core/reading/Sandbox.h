// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace intray {

enum class Confinement {
    Whole,     // no network, no processes; of files only fonts, encodings and program code, for reading
    NoFiles,   // the kernel lacks Landlock: no file can be opened at all, so fonts that a PDF lacks are missing
    Impossible // the kernel cannot filter system calls
};

// Takes away from this process, for good, what reading a file does not need: after it a taken-over reader can
// neither reach the network, nor start programs, nor open files it was not handed. What stays: the open
// descriptors, memory, threads, the clock. Call once, before the first untrusted byte is decoded; files that
// are needed later (recognition data) must be in memory by then. Impossible where other threads run already,
// since they would stay free. Without `mayLook` no file can be opened, as on a kernel without Landlock.
Confinement enterSandbox(bool mayLook = true);

} // namespace intray
