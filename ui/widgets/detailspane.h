// SPDX-License-Identifier: GPL-3.0-or-later
// The frame of a pane at the right of a table: a title with the button that closes it, and below either a hint
// (nothing, or too much, is selected) or a body that scrolls, with facts, buttons and headings. GUI thread; owned by
// its page.
#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QAction;
class QFormLayout;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace rd {

class Theme;

class DetailsPane : public QFrame {
    Q_OBJECT
public:
    DetailsPane(const Theme& theme, QWidget* parent);

signals:
    void closeWanted();

protected:
    /// Fills the body, before the first row is shown in it: what it takes to make it is not on the way to a page's
    /// first rows.
    virtual void build() = 0;
    [[nodiscard]] bool isBuilt() const { return m_built; }
    /// What the body is filled with, from the top; finishBody() ends it.
    [[nodiscard]] QWidget* body() const { return m_body; }
    [[nodiscard]] QVBoxLayout* rows() const { return m_rows; }
    void addFacts();
    void addButtons(const QList<QAction*>& actions);
    QLabel* addHeading(const QString& text);
    void finishBody();

    void showHint(const QString& title, const QString& hint);
    void showBody(const QString& title);
    /// Reads what the pane lacks: at once, or, while the selection moves on from row to row, as soon as it rests.
    /// Writing the whole pane for each row that is passed would hold up the table.
    void readAtRest(const std::function<void()>& read);
    struct Fact {
        QString name, value, tip = {};
    };
    /// The facts in place of those before; none of those without a value. Labels are written anew, not made anew: the
    /// pane follows the selection from row to row.
    void setFacts(const QList<Fact>& facts);

private:
    void setFact(int row, const Fact& fact);

    const Theme& m_theme;
    QLabel *m_title, *m_hint;
    QWidget* m_body;
    QVBoxLayout* m_rows;
    QScrollArea* m_scroll;
    QFormLayout* m_facts;
    bool m_built = false;
    QTimer m_rest;
    std::function<void()> m_read; ///< what waits for the rest; empty: nothing
};

} // namespace rd
