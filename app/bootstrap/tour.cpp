// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bootstrap/tour.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPainter>
#include <QTextStream>
#include <QtConcurrentRun>

#include "app/bootstrap/workspacewindow.h"
#include "app/services/future.h"
#include "app/services/workspace.h"
#include "ui/pages/claimspage.h"
#include "ui/theme/theme.h"

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr QSize windowSize{1240, 800};

/// What stands over the window: dialogs and popups, in the order in which they were opened.
QList<QWidget*> onTop(const QWidget* window)
{
    QList<QWidget*> found;
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget* widget : widgets) {
        if (widget != window && widget->isVisible() &&
            (qobject_cast<QDialog*>(widget) || widget->windowFlags().testFlag(Qt::Popup)))
            found << widget;
    }
    return found;
}

} // namespace

Tour::Tour(Theme& theme, Settings& settings, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_folder(folder)
{
}

Tour::~Tour() = default;

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        fail(makeError(ErrorCode::ReadOnly, tr("The folder %1 cannot be made.").arg(m_folder)));
        return;
    }
    SessionOptions options;
    options.target = Target::embedded(m_workspaceFolder.filePath(u"sample.db"_s));
    options.mayCreate = true;
    const auto made = QtConcurrent::run([options]() -> Result<Done> {
        if (const auto created = Workspace::init(options); !created)
            return created.error();
        const auto filled = Workspace::sample(options);
        return filled ? Result<Done>(Done{}) : Result<Done>(filled.error());
    });
    whenDone(made, this, [this, options](const Result<Done>& done) {
        if (!done) {
            fail(done.error());
            return;
        }
        m_starting = std::make_unique<Session>(options);
        whenDone(m_starting->start(), this, [this](const Result<Done>& started) {
            if (started)
                open();
            else
                fail(started.error());
        });
    });
}

void Tour::open()
{
    m_settings.set(keys::claimsFilter, QByteArray());
    m_settings.set(keys::claimsDetails, false);
    m_workspace = std::make_unique<WorkspaceWindow>(std::move(m_starting), m_settings, m_theme, m_secrets);
    m_workspace->window().resize(windowSize);
    m_workspace->window().show();
    for (const ThemeMode mode : {ThemeMode::Light, ThemeMode::Dark}) {
        m_stops << Stop{{}, [this, mode] {
                            m_settings.set(keys::theme, settingOf(mode));
                            m_theme.setMode(mode);
                        }};
        plan();
    }
    next();
}

ClaimsPage& Tour::claims()
{
    return m_workspace->claims();
}

PeoplePage& Tour::people()
{
    return m_workspace->peoplePage();
}

void Tour::plan()
{
    planClaims();
    planRequests();
    planIncidents();
    planEngineers();
    planMyWork();
    planOverview();
    planPeople();
    planJobs();
    planAudit();
    planDialogs();
    planSignIn();
}

void Tour::next()
{
    closeDialogs();
    if (++m_at >= m_stops.size()) {
        QTextStream(stdout) << tr("%n picture(s) in %1", nullptr, m_pictures).arg(m_folder) << '\n';
        emit finished(m_pictures > 0);
        return;
    }
    m_stops[m_at].prepare();
    QTimer::singleShot(m_stops[m_at].settleMs, this, &Tour::shoot);
}

void Tour::shoot()
{
    if (!m_stops[m_at].name.isEmpty())
        shootWindow();
    next();
}

void Tour::shootWindow()
{
    QWidget& window = m_workspace->window();
    QPixmap picture = window.grab();
    const QList<QWidget*> above = onTop(&window);
    QPainter painter(&picture);
    for (const QWidget* widget : above) {
        const bool popup = widget->windowFlags().testFlag(Qt::Popup) && !qobject_cast<const QDialog*>(widget);
        if (!popup)
            painter.fillRect(picture.rect(), QColor(0, 0, 0, 70)); // what is behind waits
        const QPixmap grabbed = const_cast<QWidget*>(widget)->grab();
        const QPoint corner(window.width() - widget->width() - 12,
                            window.height() - widget->height() - 40); // over the bell
        const QPoint at =
            popup ? corner : QPoint((window.width() - widget->width()) / 2, (window.height() - widget->height()) / 3);
        painter.drawPixmap(at, grabbed);
        painter.setPen(m_theme.color(u"border"_s));
        painter.drawRect(QRect(at, widget->size()).adjusted(-1, -1, 0, 0));
    }
    painter.end();
    const QString file = u"%1/%2-%3.png"_s.arg(m_folder, m_stops[m_at].name, m_theme.isDark() ? u"dark"_s : u"light"_s);
    if (picture.save(file))
        ++m_pictures;
    else
        QTextStream(stderr) << tr("%1 could not be written").arg(file) << '\n';
}

void Tour::closeDialogs()
{
    if (!m_workspace)
        return;
    const QList<QWidget*> above = onTop(&m_workspace->window());
    for (QWidget* widget : above)
        widget->close();
}

void Tour::fail(const Error& error)
{
    QTextStream(stderr) << tr("The tour stopped: %1 %2").arg(error.text, error.detail) << '\n';
    emit finished(false);
}

} // namespace rd
