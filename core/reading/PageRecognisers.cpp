// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/PageRecognisers.h"

#include "core/documents/DocumentStream.h"
#include "core/reading/WorkerChild.h"

#include <QCoreApplication>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace intray {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(intray::PageRecognisers)
};

using Kind = ReadingIssue::Kind;

using Steady = std::chrono::steady_clock;

constexpr int WaitMilliseconds = 20;
// Pages are long work, and a busy machine is no hang: on the clock a page may take longer than on the processor,
// whose time the worker itself limits.
constexpr int PatientFactor = 3;

// One page to recognise, and what came of it.
struct Task
{
    int part = 0;
    int page = 1; // from 1
    std::optional<Page> result;
    std::vector<ReadingIssue> issues;
    std::optional<Error> error; // the worker cannot be started
    bool leftOut = false;       // for want of time
    int same = -1;              // the task whose page this is once more
};

std::vector<Task> tasksOf(const Document &document)
{
    std::vector<Task> tasks;
    for (int part = 0; part < int(document.parts.size()); ++part) {
        const Pages *pages = document.parts[size_t(part)].pages();
        for (int i = 0; pages && i < int(pages->pages.size()); ++i) {
            if (!pages->pages[size_t(i)].awaitsRecognition)
                continue;
            Task task;
            task.part = part;
            task.page = i + 1;
            tasks.push_back(std::move(task));
        }
    }
    return tasks;
}

// A picture that is attached twice, as mail programs do, is recognised once.
void findRepeated(std::vector<Task> &tasks, const Document &document)
{
    std::map<std::pair<QByteArray, int>, int> first;
    for (int i = 0; i < int(tasks.size()); ++i) {
        Task &task = tasks[size_t(i)];
        const QByteArray &bytes = document.parts[size_t(task.part)].sha256;
        const auto [place, isNew] = first.try_emplace({bytes, task.page}, i);
        if (!isNew && !bytes.isEmpty())
            task.same = place->second;
    }
}

ReadingIssue issueOf(const WorkerChild::Outcome &outcome, int page)
{
    const QString detail =
        QStringLiteral("page %1, exit %2, signal %3").arg(page).arg(outcome.exitCode).arg(outcome.signal);
    if (outcome.isOutOfTime())
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
    const auto outcome = WorkerChild::run(program, request.toBytes(), bytes,
                                          {request.limits.seconds * PatientFactor, request.limits.outputBytes}, job, [&](const QByteArray &piece) {
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

    // No page is begun any more when the workers took `budget` together.
    TaskRun(std::vector<Task> &tasks, Work work, QSemaphore &places, std::chrono::seconds budget, const JobControl &job)
        : m_tasks(tasks), m_work(std::move(work)), m_places(places), m_budget(budget), m_job(job)
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
            Task &task = m_tasks[next];
            bool placed = false;
            while (task.same < 0 && !mustStop() && !(placed = m_places.tryAcquire(1, WaitMilliseconds))) {
            }
            if (placed) {
                const auto began = Steady::now();
                m_work(task);
                m_places.release();
                m_spent += std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - began).count();
            }
            task.leftOut = !placed;
            const std::lock_guard lock(m_mutex);
            ++m_done;
            m_finished.notify_one();
        }
    }

    bool mustStop() const { return m_job.shouldStop() || std::chrono::milliseconds(m_spent) > m_budget; }

    std::vector<Task> &m_tasks;
    const Work m_work;
    QSemaphore &m_places;
    const std::chrono::milliseconds m_budget;
    const JobControl &m_job;
    std::atomic<qint64> m_spent = 0; // milliseconds
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
    int leftOut = 0;
    int firstLeftOut = 0;
    for (const Task &task : tasks) {
        if (task.part != index)
            continue;
        if (task.leftOut && leftOut++ == 0)
            firstLeftOut = task.page;
        for (ReadingIssue issue : task.issues) {
            issue.partly = partly;
            part.issues.push_back(std::move(issue));
        }
    }
    if (leftOut > 0)
        part.issues.push_back({Kind::TooSlow,
                               Words::tr("Recognising the pictures of this file took too long, so %n page(s) from page %1 "
                                         "on were left out. Please look at them and enter what they say by hand.",
                                         nullptr, leftOut)
                                   .arg(firstLeftOut),
                               QStringLiteral("%1 pages").arg(leftOut), partly});
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
    findRepeated(tasks, document);
    const std::chrono::seconds budget(request.limits.recognitionSeconds);
    TaskRun(tasks, [&](Task &task) { runTask(task, m_program, request, bytes, job); }, m_places, budget, job).run();
    if (job.isCancelled())
        return failure(Words::tr("Reading was cancelled."), QString());
    for (Task &task : tasks) {
        if (task.error)
            return tl::unexpected(*task.error);
        if (task.same >= 0) {
            const Task &first = tasks[size_t(task.same)];
            task.result = first.result;
            task.issues = first.issues;
            task.leftOut = first.leftOut;
        }
    }
    for (Task &task : tasks) {
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
