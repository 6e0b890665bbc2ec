// SPDX-License-Identifier: GPL-3.0-or-later
// The picture tour: opens a sample workspace of its own, walks every page and dialog and writes a PNG of each, light
// and dark. Works without a display (offscreen). GUI thread; made by Application for --tour.
#pragma once

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>

#include "app/domain/result.h"
#include "app/services/secretstore.h"
#include "app/services/session.h"
#include "app/settings/settings.h"

class QPixmap;

namespace rd {

class Theme;
class WorkspaceWindow;

class Tour final : public QObject {
    Q_OBJECT
public:
    Tour(Theme& theme, Settings& settings, const QString& folder, QObject* parent = nullptr);
    ~Tour() override;

    void start();

signals:
    void finished(bool ok);

private:
    struct Stop {
        QString name;
        std::function<void()> prepare;
        int settleMs = 200;
    };
    void open();
    void plan();
    void planClaims();
    void planRequests();
    void planIncidents();
    void planEngineers();
    void planMyWork();
    void planOverview();
    void planPeople();
    void planDialogs();
    void planSignIn();
    void planAudit();
    void planJobs();
    void next();
    void shoot();
    void shootWindow();
    void closeDialogs();
    void fail(const Error& error);
    [[nodiscard]] class ClaimsPage& claims();
    [[nodiscard]] class PeoplePage& people();
    void selectBusiest();
    void select(const QList<int>& rows);
    void showPolicy();
    void showNotifications();
    void trigger(const QString& actionText);

    Theme& m_theme;
    Settings& m_settings;
    QString m_folder;
    MemorySecretStore m_secrets;
    QTemporaryDir m_workspaceFolder;
    std::unique_ptr<Session> m_starting;
    std::unique_ptr<Session> m_pretended; ///< what dialogs of the sign-in speak about; never started
    std::unique_ptr<WorkspaceWindow> m_workspace;
    QList<Stop> m_stops;
    int m_at = -1;
    int m_pictures = 0;
};

} // namespace rd
