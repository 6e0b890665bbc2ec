// SPDX-License-Identifier: GPL-3.0-or-later
// The strip over the page while something stands in the way: the connection is lost, no changes are taken, the database
// is newer than this program. What, since when, how to go on. GUI thread; owned by the window.
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace rd {

class Session;
class Theme;

class Banner final : public QFrame {
    Q_OBJECT
public:
    Banner(Session& session, const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QString text() const;

signals:
    /// The server wants another password.
    void signInWanted();

private:
    void follow();
    void say(const QString& icon, const QString& text);

    Session& m_session;
    const Theme& m_theme;
    QLabel* m_icon;
    QLabel* m_text;
    QPushButton* m_now;
    QPushButton* m_signIn;
    QPushButton* m_close;
    QString m_iconName;
    bool m_noteSeen = false; ///< "newer, but it takes our changes": once is enough
};

} // namespace rd
