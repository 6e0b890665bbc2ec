// SPDX-License-Identifier: GPL-3.0-or-later
// The pane at the right of the requests: one request's facts, its places with the attempts at them, the selected
// attempt with its text, and why everything is as it is. GUI thread; owned by the requests page.
#pragma once

#include "app/domain/request.h"
#include "app/domain/result.h"
#include "ui/pages/workbench.h"
#include "ui/widgets/detailspane.h"

class QLabel;
class QPushButton;

namespace rd {

class AttemptsModel;
class Chip;
class QueueView;
class RequestActions;
class Timeline;

class RequestDetailsPane final : public DetailsPane {
    Q_OBJECT
public:
    RequestDetailsPane(const Workbench& bench, RequestActions& actions, QWidget* parent = nullptr);

    /// Nullopt: nothing, or more than one, is selected.
    void show(const std::optional<RequestRow>& request, int selected, Millis now);
    [[nodiscard]] const std::optional<RequestDetails>& details() const { return m_details; }
    [[nodiscard]] QueueView& attempts() { return *m_attempts; }
    [[nodiscard]] AttemptsModel& model() { return *m_model; }
    /// Selects the first attempt in this status; false if there is none.
    bool selectFirst(const QString& status);

signals:
    void shown(); ///< the attempts are there
    void disputeWanted(const rd::RequestDetails& details, const rd::Attempt& attempt);

private:
    void build();
    void buildAttempt();
    void fillFacts();
    void read();
    void receive(const Result<std::optional<RequestDetails>>& got);
    void chooseAttempt();
    void showAttempt(const Attempt* attempt);

    Workbench m_bench;
    RequestActions& m_actions;
    AttemptsModel* m_model;
    QLabel *m_description, *m_places, *m_failed, *m_moment, *m_flag, *m_text;
    QPushButton *m_retry, *m_dispute, *m_whole;
    Chip* m_status;
    QWidget* m_attemptBody;
    QueueView* m_attempts;
    Timeline* m_timeline;
    std::optional<RequestRow> m_request;
    std::optional<RequestDetails> m_details;
    Millis m_now = 0;
    int m_asked = 0;
};

} // namespace rd
