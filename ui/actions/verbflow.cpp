// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/verbflow.h"

#include <QCoreApplication>

#include "app/domain/words.h"
#include "app/services/future.h"
#include "app/services/session.h"
#include "ui/actions/feedback.h"

using namespace Qt::StringLiterals;

namespace rd {

VerbFlow::VerbFlow(const Workbench& bench, VerbDesk desk, QObject* parent)
    : QObject(parent)
    , m_bench(bench)
    , m_desk(std::move(desk))
{
}

QString VerbFlow::words(const char* text, int n) const
{
    return QCoreApplication::translate(m_desk.context, text, nullptr, n);
}

void VerbFlow::send(const VerbText& text, const DeskVerb& verb)
{
    whenDone(m_desk.apply(verb), this, [this, &text, verb](const Result<VerbReport>& report) {
        if (!report) {
            // The same op again: if it was done after all, the record answers and nothing changes twice.
            m_bench.feedback.fail(tr("“%1” could not be done.").arg(verbWord(verb.verb)), report.error(),
                                  [this, &text, verb] { send(text, verb); });
            return;
        }
        m_bench.session.announce();
        tell(text, *report);
    });
}

void VerbFlow::tell(const VerbText& text, const VerbReport& report)
{
    if (!report.done.isEmpty()) {
        const QString done = words(text.done, int(report.done.size()));
        if (text.undoneBy) {
            DeskVerb back;
            back.verb = QString::fromLatin1(text.undoneBy);
            for (qsizetype i = 0; i < report.done.size(); ++i)
                back.targets << DeskTarget{report.done[i], std::nullopt, report.attempts.value(i), 0, {}};
            const VerbText& undo = m_desk.textOf(back.verb);
            m_bench.feedback.tell(done, tr("Undo"), [this, &undo, back] { send(undo, back); });
        } else {
            m_bench.feedback.tell(done);
        }
    }
    if (!report.skipped.isEmpty())
        m_bench.feedback.leftAlone(m_desk.leftAlone(int(report.skipped.size())),
                                   tr("Nothing was changed on them. Look at each and decide again."), report.skipped);
}

} // namespace rd
