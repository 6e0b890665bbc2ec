// SPDX-License-Identifier: GPL-3.0-or-later
// The pages at the left: icon, name, badge; icons only where the window is narrow. Arrow keys move, Enter opens. GUI
// thread; owned by the window.
#pragma once

#include <QAbstractButton>
#include <QFrame>

class QVBoxLayout;

namespace rd {

class Page;
class Theme;

class NavigationButton final : public QAbstractButton {
    Q_OBJECT
public:
    NavigationButton(const Theme& theme, const QString& icon, const QString& text, QWidget* parent);
    void setBadge(qint64 count, const QString& meaning);
    void setNarrow(bool narrow);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();

    const Theme& m_theme;
    qint64 m_badge = 0;
    QString m_meaning;
    bool m_narrow = false;
};

class Navigation final : public QFrame {
    Q_OBJECT
public:
    explicit Navigation(const Theme& theme, QWidget* parent = nullptr);
    void addPage(Page* page);
    void setCurrent(int index);
    void setOffered(int index, bool offered);
    void setNarrow(bool narrow);
    void focusCurrent();

signals:
    void wanted(int index);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    const Theme& m_theme;
    QList<NavigationButton*> m_buttons;
    QVBoxLayout* m_layout;
};

} // namespace rd
