// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/PageRecognisers.h"

#include "core/documents/DocumentStream.h"
#include "core/reading/WorkerChild.h"

#include <QCoreApplication>

#include <condition_variable>
#include <mutex>
#include <thread>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::PageRecognisers)
};

using Kind = ReadingIssue::Kind;

constexpr int WaitMilliseconds = 20;

// One page to recognise, and what came of it.
struct Task
{
    int part = 0;
    int page = 1; // from 1
    std::optional<Page> result;
    std::vector<ReadingIssue> issues;
    std::optional<Error> error; // the worker cannot be started
};

std::vector<Task> tasksOf(const Document &document)
{
    std::vector<Task> tasks;
    for (int part = 0; part < int(document.parts.size()); ++part) {
        const Pages *pages = document.parts[size_t(part)].pages();
        for (int i = 0; pages && i < int(pages->pages.size()); ++i) {
            if (pages->pages[size_t(i)].awaitsRecognition)
                tasks.push_back({part, i + 1, {}, {}, {}});
        }
    }
    return tasks;
}

ReadingIssue issueOf(const WorkerChild::Outcome &outcome, int page)
{
    const QString detail =
        QStringLiteral("page %1, exit %2, signal %3").arg(page).arg(outcome.exitCode).arg(outcome.signal);
    if (outcome.end == WorkerChild::End::TimedOut)
        return {Kind::TooSlow,
                Words::tr("Recognising the picture on page %1 took too long and was stopped. Please look at "
                          "this page and enter what it says by hand.")
                    .arg(page),
                detail, false};
    return {Kind::Crashed,
            Words::tr("The picture on page %1 could not be recognised. Please look at this page and enter "
                      "what it says by hand.")
                .arg(page),
            detail, false};
}

void runTask(Task &task, const QString &program, ReaderRequest request, const QByteArray &bytes,
             const JobControl &job)
{
    request.task = ReaderRequest::Task::Recognise;
    request.part = task.part;
    request.page = task.page;
    DocumentAssembler assembler;
    const auto outcome = WorkerChild::run(program, request.toBytes(), bytes, request.limits.seconds, job,
                                          [&](const QByteArray &piece) {
                                              return assembler.add(piece) && !assembler.isComplete();
                                          });
    if (!outcome) {
        task.error = outcome.error();
        return;
    }
    Document document = assembler.take();
    auto *pages = document.parts.empty() ? nullptr : std::get_if<Pages>(&document.parts[0].content);
    if (!assembler.isComplete() || !pages || pages->pages.size() != 1) {
        task.issues.push_back(issueOf(*outcome, task.page));
        return;
    }
    task.result = std::move(pages->pages[0]);
    task.issues = std::move(document.parts[0].issues);
}

// Runs all tasks on a few threads of its own; the calling thread looks on.
class TaskRun
{
public:
    using Work = std::function<void(Task &)>;

    TaskRun(std::vector<Task> &tasks, Work work, QSemaphore &places, const JobControl &job)
        : m_tasks(tasks), m_work(std::move(work)), m_places(places), m_job(job)
    {
    }
    void run()
    {
        const size_t most = std::max(1U, std::thread::hardware_concurrency());
        std::vector<std::jthread> threads;
        for (size_t i = 0; i < std::min(most, m_tasks.size()); ++i)
            threads.emplace_back([this] { work(); });
        std::unique_lock lock(m_mutex);
        for (size_t reported = 0; reported < m_tasks.size();) {
            m_finished.wait(lock, [&] { return m_done > reported; });
            reported = m_done;
            lock.unlock();
            m_job.report(int(reported), int(m_tasks.size()), Words::tr("Recognising pages"));
            lock.lock();
        }
    }

private:
    void work()
    {
        for (size_t next = m_next++; next < m_tasks.size(); next = m_next++) {
            bool placed = false;
            while (!m_job.shouldStop() && !(placed = m_places.tryAcquire(1, WaitMilliseconds))) {
            }
            if (placed) {
                m_work(m_tasks[next]);
                m_places.release();
            } else {
                WorkerChild::Outcome late;
                late.end = WorkerChild::End::TimedOut;
                m_tasks[next].issues.push_back(issueOf(late, m_tasks[next].page));
            }
            const std::lock_guard lock(m_mutex);
            ++m_done;
            m_finished.notify_one();
        }
    }

    std::vector<Task> &m_tasks;
    const Work m_work;
    QSemaphore &m_places;
    const JobControl &m_job;
    std::atomic_size_t m_next = 0;
    std::mutex m_mutex;
    std::condition_variable m_finished;
    size_t m_done = 0; // under m_mutex
};

bool hasWords(const Pages &pages)
{
    return std::any_of(pages.pages.begin(), pages.pages.end(), [](const Page &page) { return !page.words.empty(); });
}

// Backs of sheets are often blank; that none of the pages says anything is the news.
void putIssues(Part &part, const std::vector<Task> &tasks, int index)
{
    const bool partly = hasWords(*part.pages());
    for (const Task &task : tasks) {
        if (task.part != index)
            continue;
        for (ReadingIssue issue : task.issues) {
            issue.partly = partly;
            part.issues.push_back(std::move(issue));
        }
    }
    const bool tried = std::any_of(tasks.begin(), tasks.end(), [index](const Task &task) { return task.part == index; });
    if (tried && !partly && part.issues.empty())
        part.issues.push_back({Kind::Empty,
                               Words::tr("The pages of this file are blank. Please look at it and check whether "
                                         "that is right."),
                               QStringLiteral("blank"), false});
}

} // namespace

Result<> PageRecognisers::recognise(Document &document, const ReaderRequest &request,
                                    const QByteArray &bytes, const JobControl &job) const
{
    std::vector<Task> tasks = tasksOf(document);
    if (tasks.empty())
        return {};
    TaskRun(tasks, [&](Task &task) { runTask(task, m_program, request, bytes, job); }, m_places, job).run();
    if (job.isCancelled())
        return failure(Words::tr("Reading was cancelled."), QString());
    for (Task &task : tasks) {
        if (task.error)
            return tl::unexpected(*task.error);
        Page &page = std::get<Pages>(document.parts[size_t(task.part)].content).pages[size_t(task.page - 1)];
        if (task.result)
            page = std::move(*task.result);
        page.awaitsRecognition = false;
    }
    for (int i = 0; i < int(document.parts.size()); ++i) {
        if (document.parts[size_t(i)].pages())
            putIssues(document.parts[size_t(i)], tasks, i);
    }
    return {};
}

} // namespace intray
