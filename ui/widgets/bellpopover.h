// SPDX-License-Identifier: GPL-3.0-or-later
// What one should know, newest first, in a pop-up below the bell. The window calls refresh() when something changed and
// shows the number that unreadChanged() tells. GUI thread; owned by the window.
#pragma once

#include <QFrame>

#include "app/domain/event.h"
#include "app/domain/result.h"
#include "app/services/historyservice.h"
#include "ui/pages/workbench.h"

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace rd {

class BellModel;
class StatePane;

class BellPopover final : public QFrame {
    Q_OBJECT
public:
    BellPopover(const Workbench& bench, QWidget* parent);
    ~BellPopover() override;

    void refresh();
    /// Below (or above, where there is no room) the button that was pressed.
    void showAt(const QWidget* anchor);
    [[nodiscard]] qint64 unread() const { return m_unread; }

signals:
    void unreadChanged(qint64 count);
    void itemWanted(rd::WorkItemId item);

private:
    void addHead();
    void addStates();
    void showContent(const Result<BellContent>& content);
    void open(const QModelIndex& index);
    void markRead(EventId event);

    Workbench m_bench;
    BellModel* m_model;
    QListView* m_list;
    QStackedWidget* m_stack;
    StatePane* m_empty;
    StatePane* m_failed;
    QPushButton* m_readAll;
    qint64 m_unread = 0;
    int m_request = 0;
};

} // namespace rd
