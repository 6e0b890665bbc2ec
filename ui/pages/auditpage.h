// SPDX-License-Identifier: GPL-3.0-or-later
// The audit trail: every event, newest first, by filter; the last seal, sealing, verifying, export. For admins and
// jobs. GUI thread; owned by the main window.
#pragma once

#include <QTimer>

#include "app/domain/error.h"
#include "app/domain/event.h"
#include "app/domain/seal.h"
#include "ui/pages/page.h"
#include "ui/pages/workbench.h"

class QVBoxLayout;

namespace rd {

class AuditDetails;
class AuditFilterBar;
class AuditModel;
class Chip;
class DetailsSplit;
class ExportFlow;
class QueueView;
class StatePane;

class AuditPage final : public Page {
    Q_OBJECT
public:
    explicit AuditPage(const Workbench& bench, QWidget* parent = nullptr);
    ~AuditPage() override;

    [[nodiscard]] QString id() const override { return QStringLiteral("audit"); }
    [[nodiscard]] QString title() const override { return tr("Audit"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("scroll-text"); }
    [[nodiscard]] QList<QAction*> commands() const override { return m_commands; }
    [[nodiscard]] bool isOffered(const Actor& actor) const override;
    void activate() override;
    void deactivate() override;
    void refresh() override;
    void focusContent() override;
    void find() override;

    void setDetailsShown(bool shown);
    void verify();
    void sealNow();
    /// Everything that the filter shows, into a .csv, .xlsx or .json file.
    void exportTo(const QString& file);
    [[nodiscard]] AuditFilterBar& filterBar() { return *m_filterBar; }
    [[nodiscard]] AuditModel& model() { return *m_model; }
    [[nodiscard]] QueueView& view() { return *m_view; }

signals:
    /// An event's work item, to be shown on the page of its desk.
    void itemWanted(rd::WorkItemId item);

private:
    void buildCommands();
    void buildTitleRow(QVBoxLayout* layout);
    void buildContent(QVBoxLayout* layout);
    void wire();
    void load();
    void loadOlder(EventId below);
    void showLoaded();
    void showFailed(const Error& error);
    void readStatus();
    void showStatus(const SealStatus& status);
    void select();
    void openItem();
    void contextMenu(const QPoint& at);
    void copy();
    void copyJson();
    [[nodiscard]] std::optional<Event> current() const;

    Workbench m_bench;
    AuditModel* m_model;
    ExportFlow* m_export;
    AuditFilterBar* m_filterBar;
    QueueView* m_view;
    AuditDetails* m_details;
    DetailsSplit* m_content;
    StatePane* m_state;
    Chip* m_seal;
    QAction *m_verifyAction, *m_sealAction, *m_openAction, *m_onlyAction, *m_copyAction, *m_copyJsonAction,
        *m_exportAction, *m_detailsAction;
    QList<QAction*> m_commands;
    QTimer m_slow; ///< skeleton after 150 ms
    int m_request = 0;
    int m_statusRequest = 0;
    bool m_loaded = false;
    bool m_failed = false;
    bool m_sealing = false;
};

} // namespace rd
