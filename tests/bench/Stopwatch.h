// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <sys/resource.h>
#include <vector>

namespace intray {

// CPU seconds (user and system) of this process so far.
inline double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

// Runs the work `runs` times after one warm-up; milliseconds of CPU and wall, medians.
struct Timing
{
    double cpu = 0;
    double wall = 0;
};

inline Timing timed(int runs, const std::function<void()> &work)
{
    work();
    std::vector<double> cpu, wall;
    for (int i = 0; i < runs; ++i) {
        const double cpuBefore = cpuSeconds();
        const auto before = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - before;
        wall.push_back(passed.count());
        cpu.push_back((cpuSeconds() - cpuBefore) * 1000);
    }
    const auto median = [](std::vector<double> values) {
        std::nth_element(values.begin(), values.begin() + long(values.size() / 2), values.end());
        return values[values.size() / 2];
    };
    return {median(cpu), median(wall)};
}

// One row: what, measured, goal (0: none).
inline void printRow(const char *what, double milliseconds, double goal)
{
    if (goal > 0)
        std::printf("%-58s %10.3f ms   goal %8.2f ms   %5.2f x goal\n", what, milliseconds, goal, milliseconds / goal);
    else
        std::printf("%-58s %10.3f ms\n", what, milliseconds);
}

} // namespace intray
