// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/incidentverbtexts.h"

namespace rd {

namespace {

// clang-format off
constexpr VerbText texts[] = {
    {"assign", "user-check", true, true, false, nullptr, nullptr, QT_TRANSLATE_N_NOOP("rd::IncidentActions", "%n incident(s) assigned"), nullptr},
    {"reassign", "arrow-left-right", true, true, false, nullptr, nullptr, QT_TRANSLATE_N_NOOP("rd::IncidentActions", "%n incident(s) reassigned"), nullptr},
    {"start", "play", false, false, false, nullptr, nullptr, QT_TRANSLATE_N_NOOP("rd::IncidentActions", "%n review(s) started"), nullptr},
    {"submit", "upload", true, false, false, nullptr, nullptr, QT_TRANSLATE_N_NOOP("rd::IncidentActions", "%n review(s) submitted"), nullptr},
    {"decline", "log-out", true, true, false, QT_TRANSLATE_N_NOOP("rd::IncidentActions", "Decline %n review(s)"),
     QT_TRANSLATE_N_NOOP("rd::IncidentActions", "The incident goes back to the admins, who read your note."), QT_TRANSLATE_N_NOOP("rd::IncidentActions", "%n review(s) declined"), nullptr},
    {"choose_engineer", "circle-check", true, true, false, QT_TRANSLATE_N_NOOP("rd::IncidentActions", "Choose the engineer's approach for %n incident(s)"),
     QT_TRANSLATE_N_NOOP("rd::IncidentActions", "It is the one that runs. A second decision is not possible."), QT_TRANSLATE_N_NOOP("rd::IncidentActions", "%n incident(s) decided for the engineer's approach"), nullptr},
    {"choose_ai", "flask-conical", true, true, false, QT_TRANSLATE_N_NOOP("rd::IncidentActions", "Choose the AI's approach for %n incident(s)"),
     QT_TRANSLATE_N_NOOP("rd::IncidentActions", "It is the one that runs; this says nothing about the engineer's work. A second decision is not possible."), QT_TRANSLATE_N_NOOP("rd::IncidentActions", "%n incident(s) decided for the AI's approach"), nullptr},
    {"cancel", "x", true, true, true, QT_TRANSLATE_N_NOOP("rd::IncidentActions", "Cancel %n review(s)"),
     QT_TRANSLATE_N_NOOP("rd::IncidentActions", "The engineer reads your note, and the incident is on its way back to being analyzed."), QT_TRANSLATE_N_NOOP("rd::IncidentActions", "%n review(s) cancelled"), "undo_cancel"},
    {"undo_cancel", "history", false, false, false, nullptr, nullptr, QT_TRANSLATE_N_NOOP("rd::IncidentActions", "%n cancellation(s) undone"), nullptr},
    {"analyze", "search", false, false, false, nullptr, nullptr, QT_TRANSLATE_N_NOOP("rd::IncidentActions", "%n incident(s) being analyzed"), nullptr},
    {"set_priority", "list-filter", true, true, false, QT_TRANSLATE_N_NOOP("rd::IncidentActions", "Set the priority of %n incident(s)"),
     QT_TRANSLATE_N_NOOP("rd::IncidentActions", "The next review gets the time of this priority; a running deadline stays as it was promised."), QT_TRANSLATE_N_NOOP("rd::IncidentActions", "Priority of %n incident(s) set"), nullptr},
    {"resolve", "circle-check", true, true, false, QT_TRANSLATE_N_NOOP("rd::IncidentActions", "Resolve %n incident(s)"),
     QT_TRANSLATE_N_NOOP("rd::IncidentActions", "It can be reopened until it is closed."), QT_TRANSLATE_N_NOOP("rd::IncidentActions", "%n incident(s) resolved"), nullptr},
    {"close", "check", true, true, false, QT_TRANSLATE_N_NOOP("rd::IncidentActions", "Close %n incident(s)"),
     QT_TRANSLATE_N_NOOP("rd::IncidentActions", "A closed incident stays on record and takes no more reviews."), QT_TRANSLATE_N_NOOP("rd::IncidentActions", "%n incident(s) closed"), nullptr},
    {"reopen", "history", true, true, false, QT_TRANSLATE_N_NOOP("rd::IncidentActions", "Reopen %n incident(s)"),
     QT_TRANSLATE_N_NOOP("rd::IncidentActions", "It is analyzed again. What was decided before stays on record."), QT_TRANSLATE_N_NOOP("rd::IncidentActions", "%n incident(s) reopened"), nullptr},
};
// clang-format on

} // namespace

std::span<const VerbText> incidentVerbTexts()
{
    return texts;
}

const VerbText& incidentVerbText(const QString& verb)
{
    for (const VerbText& text : texts) {
        if (verb == QLatin1StringView(text.verb))
            return text;
    }
    qFatal("no texts for the verb %s", qPrintable(verb));
}

} // namespace rd
