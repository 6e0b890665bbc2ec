// SPDX-License-Identifier: GPL-3.0-or-later
// The sides that rd_bench_window can be, each in a process of its own, and what they measure with. What they return is
// printed as one JSON object; times are milliseconds from the wish until the event loop is free again after the paint.
#pragma once

#include <QAbstractScrollArea>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonObject>
#include <QSize>
#include <QWidget>

#include <functional>

#include "app/services/session.h"

class QStackedLayout;

namespace rd::bench {

inline constexpr QSize windowSize(1240, 800);

/// Waits with a running event loop: until something was painted, or until something is so.
class Watch final : public QObject {
public:
    Watch() { m_clock.start(); }
    [[nodiscard]] double ms() const { return double(m_clock.nsecsElapsed()) / 1e6; }
    double painted(QAbstractScrollArea& view, const std::function<bool()>& right);
    double until(const std::function<bool()>& done);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void wait(const QString& problem);
    void stop();

    QElapsedTimer m_clock;
    QEventLoop m_loop;
    std::function<bool()> m_right;
    double m_at = -1;
};

/// The window that a side opens in. Fresh: the first thing that its process shows, which is what first rows are
/// measured in. Running: it has painted another list, of Qt's own widgets, before; the backing store, the style and the
/// toolkit's code are there once for all pages, so they are no page's growth.
class Stage final {
public:
    explicit Stage(bool running);
    [[nodiscard]] QWidget& window() { return m_window; }
    /// In place of the list before, if any; it is visible at once.
    void open(QWidget* page);

private:
    QWidget m_window;
    QStackedLayout* m_cards;
};

[[nodiscard]] qint64 residentKb();
/// "sqlite:FILE" or "postgres:DATABASE".
[[nodiscard]] SessionOptions optionsOf(const QString& place);

/// The queue of claims, requests or incidents, and what a person does on it.
[[nodiscard]] QJsonObject queueSide(const QString& desk, const QString& place, bool running);
/// The list of engineers and the chart of their capacity.
[[nodiscard]] QJsonObject engineersSide(const QString& place, bool running);
/// What `page` shows, in a QTableView on a QSqlTableModel.
[[nodiscard]] QJsonObject tableSide(const QString& page, const QString& place, bool running);
/// The whole window while the server is stopped.
[[nodiscard]] QJsonObject hungSide(const QString& place);

} // namespace rd::bench
