// SPDX-License-Identifier: GPL-3.0-or-later
// The incidents desk in figures: what runs and what is overdue now, how long engineers and decisions take, assignments
// per day, by severity and by engineer. Read when the page comes into view, when data changed (at most every few
// seconds) and once a minute, because deadlines pass without a change. GUI thread; owned by the main window.
#pragma once

#include <QTimer>

#include "app/domain/engineer.h"
#include "app/domain/result.h"
#include "ui/pages/page.h"
#include "ui/pages/workbench.h"

class QLabel;
class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace rd {

class ChartCard;
class Skeleton;
class StatePane;
class TextTable;
class Tile;

class OperationsPage final : public Page {
    Q_OBJECT
public:
    enum TileOf { Running, Overdue, SubmitMedian, SubmitP90, DecideMedian, DecideP90, TileCount };

    explicit OperationsPage(const Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] QString id() const override { return QStringLiteral("operations"); }
    [[nodiscard]] QString title() const override { return tr("Operations"); }
    [[nodiscard]] QString iconName() const override { return QStringLiteral("activity"); }
    [[nodiscard]] bool isOffered(const Actor& actor) const override;
    void activate() override;
    void deactivate() override;
    void refresh() override;
    void focusContent() override;

    [[nodiscard]] Tile& tile(TileOf tile) { return *m_tiles[tile]; }
    [[nodiscard]] ChartCard& chart() { return *m_chart; }
    [[nodiscard]] TextTable& severities() { return *m_severities; }
    [[nodiscard]] TextTable& overdue() { return *m_overdue; }
    [[nodiscard]] QWidget* content() const { return m_content; }

signals:
    /// A tile was clicked: the page that has the rows ("incidents"), and what it should show ("running", "overdue").
    void pageWanted(const QString& page, const QString& filter);
    /// Somebody with overdue reviews was opened.
    void engineerWanted(rd::PersonId engineer);

private:
    void build();
    void buildTiles(QVBoxLayout* layout);
    void buildTables(QVBoxLayout* layout);
    QLabel* addHeading(const QString& text, QVBoxLayout* layout);
    void read();
    void receive(const Result<IncidentOperations>& operations);
    void showFigures(const IncidentOperations& operations);
    void showTimes(const IncidentOperations& operations);
    void showTables(const IncidentOperations& operations);

    Workbench m_bench;
    QStackedWidget* m_stack;
    Skeleton* m_skeleton;
    StatePane* m_state;
    QScrollArea* m_scroll;
    QWidget* m_content;
    QList<Tile*> m_tiles;
    ChartCard* m_chart;
    TextTable *m_severities, *m_overdue;
    QLabel* m_nobodyOverdue;
    QList<PersonId> m_late; ///< of the rows of m_overdue
    QTimer m_slow, m_minute, m_soon;
    bool m_read = false, m_reading = false, m_again = false;
};

} // namespace rd
