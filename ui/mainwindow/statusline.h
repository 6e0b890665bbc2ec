// SPDX-License-Identifier: GPL-3.0-or-later
// The bottom of the window: how the connection stands and how old the data is, the last seal of the audit trail, who
// acts, and the bell. GUI thread; owned by the window.
#pragma once

#include <QFrame>
#include <QTimer>

#include <optional>

#include "app/domain/seal.h"

class QLabel;
class QToolButton;

namespace rd {

class Session;
class Theme;

class StatusLine final : public QFrame {
    Q_OBJECT
public:
    StatusLine(Session& session, const Theme& theme, QWidget* parent = nullptr);
    void setUnread(qint64 unread);
    void setSeal(const SealStatus& status);
    /// Who hosts the jobs; `attention`: somebody should look after it.
    void setJobs(const QString& text, const QString& tip, bool attention);
    [[nodiscard]] QToolButton* bell() const { return m_bell; }
    [[nodiscard]] QString connectionText() const;
    [[nodiscard]] QString sealedText() const;
    [[nodiscard]] QString jobsText() const;

signals:
    void actAsWanted();
    void bellWanted();

private:
    void tellConnection();
    void tellActor();
    void tellSeal();
    void paintJobs();

    Session& m_session;
    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_connection;
    QLabel *m_sealIcon, *m_seal;
    QLabel *m_jobsIcon, *m_jobs;
    bool m_jobsAttention = false;
    QToolButton* m_actor;
    QToolButton* m_bell;
    std::optional<SealStatus> m_sealStatus;
    QTimer m_tick;
};

/// "12 s", "3 min", "2 h": how old data is.
[[nodiscard]] QString ageText(qint64 ms);

} // namespace rd
