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
    void build() override;
    void buildAttempt();
    void fillFacts();
    void read();
    void receive(const Result<std::optional<RequestDetails>>& got);
    void chooseAttempt();
    void showAttempt(const Attempt* attempt);

    Workbench m_bench;
    RequestActions& m_actions;
    AttemptsModel* m_model;
    // Made with the body.
    QLabel *m_description = nullptr, *m_places = nullptr, *m_failed = nullptr, *m_moment = nullptr, *m_flag = nullptr,
           *m_text = nullptr;
    QPushButton *m_retry = nullptr, *m_dispute = nullptr, *m_whole = nullptr;
    Chip* m_status = nullptr;
    QWidget* m_attemptBody = nullptr;
    QueueView* m_attempts = nullptr;
    Timeline* m_timeline = nullptr;
    std::optional<RequestRow> m_request;
    std::optional<RequestDetails> m_details;
    Millis m_now = 0;
    int m_asked = 0;
};

} // namespace rd
