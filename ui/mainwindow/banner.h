// SPDX-License-Identifier: GPL-3.0-or-later
// The strip over the page while the connection is lost: what, since when, how to go on. GUI thread; owned by the
// window.
#pragma once

#include <QFrame>

class QLabel;

namespace rd {

class Session;
class Theme;

class Banner final : public QFrame {
    Q_OBJECT
public:
    Banner(Session& session, const Theme& theme, QWidget* parent = nullptr);
    [[nodiscard]] QString text() const;

private:
    void follow();

    Session& m_session;
    QLabel* m_text;
};

} // namespace rd
