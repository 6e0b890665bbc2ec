// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/integrations/smtpmailer.h"

#include <QCoreApplication>
#include <QPromise>

#include <curl/curl.h>

#include <array>
#include <mutex>

using namespace Qt::StringLiterals;

namespace rd {

namespace {

constexpr long connectSeconds = 15;
constexpr long answerSeconds = 30;
constexpr long sendSeconds = 60;

/// lupdate reads the context of these texts from here.
struct SmtpText {
    Q_DECLARE_TR_FUNCTIONS(rd::Smtp)
};

struct Upload {
    QByteArray bytes;
    qsizetype at = 0;
};

size_t readMore(char* buffer, size_t size, size_t n, void* data)
{
    auto* upload = static_cast<Upload*>(data);
    const auto count = std::min<qsizetype>(upload->bytes.size() - upload->at, qsizetype(size * n));
    std::copy_n(upload->bytes.constData() + upload->at, count, buffer);
    upload->at += count;
    return size_t(count);
}

int goOn(void* data, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<const CancelToken*>(data)->isCancelled() ? 1 : 0;
}

ErrorCode codeOf(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
    case CURLE_GOT_NOTHING:
    case CURLE_WEIRD_SERVER_REPLY:
        return ErrorCode::Lost;
    case CURLE_OPERATION_TIMEDOUT:
        return ErrorCode::Timeout;
    case CURLE_LOGIN_DENIED:
    case CURLE_USE_SSL_FAILED:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_REMOTE_ACCESS_DENIED:
        return ErrorCode::NotPermitted;
    case CURLE_ABORTED_BY_CALLBACK:
        return ErrorCode::Cancelled;
    default:
        return ErrorCode::Invalid;
    }
}

QString textOf(CURLcode code, const MailServer& server)
{
    const QString where = u"%1:%2"_s.arg(server.host).arg(server.port);
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return SmtpText::tr("The mail server %1 was not found.").arg(where);
    case CURLE_COULDNT_CONNECT:
        return SmtpText::tr("The mail server %1 does not answer.").arg(where);
    case CURLE_OPERATION_TIMEDOUT:
        return SmtpText::tr("The mail server %1 did not answer in time.").arg(where);
    case CURLE_LOGIN_DENIED:
        return SmtpText::tr("The mail server %1 refuses the login or its password.").arg(where);
    case CURLE_USE_SSL_FAILED:
        return SmtpText::tr("The mail server %1 offers no encryption, so nothing was sent.").arg(where);
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
        return SmtpText::tr("The certificate of the mail server %1 is not trusted here.").arg(where);
    default:
        return SmtpText::tr("The mail server %1 refused this mail.").arg(where);
    }
}

} // namespace

/// The connection, used in the mailer's thread only.
class SmtpMailer::Line final {
public:
    explicit Line(const QString& authorities)
        : m_authorities(authorities.toUtf8())
    {
        static std::once_flag once;
        std::call_once(once, [] { curl_global_init(CURL_GLOBAL_DEFAULT); });
    }
    ~Line() { curl_easy_cleanup(m_curl); }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    [[nodiscard]] Result<Done> send(const MailServer& server, const QString& password, const MailMessage& message,
                                    CancelToken cancel)
    {
        if (cancel.isCancelled())
            return makeError(ErrorCode::Cancelled);
        if (!isMailAddress(message.toAddress))
            return makeError(ErrorCode::Invalid,
                             SmtpText::tr("“%1” is no mail address.").arg(message.toAddress.left(100)));
        if (!m_curl)
            m_curl = curl_easy_init();
        if (!m_curl)
            return makeError(ErrorCode::Internal, {}, u"curl_easy_init"_s);
        curl_easy_reset(m_curl);
        Upload upload{mailBytes(server, message)};
        curl_slist* to = curl_slist_append(nullptr, message.toAddress.toLatin1().constData());
        setServer(server, password);
        m_error[0] = '\0';
        curl_easy_setopt(m_curl, CURLOPT_ERRORBUFFER, m_error.data());
        curl_easy_setopt(m_curl, CURLOPT_MAIL_FROM, ('<' + server.from.toLatin1() + '>').constData());
        curl_easy_setopt(m_curl, CURLOPT_MAIL_RCPT, to);
        curl_easy_setopt(m_curl, CURLOPT_UPLOAD, 1L);
        curl_easy_setopt(m_curl, CURLOPT_READFUNCTION, readMore);
        curl_easy_setopt(m_curl, CURLOPT_READDATA, &upload);
        curl_easy_setopt(m_curl, CURLOPT_NOPROGRESS, 0L);
        curl_easy_setopt(m_curl, CURLOPT_XFERINFOFUNCTION, goOn);
        curl_easy_setopt(m_curl, CURLOPT_XFERINFODATA, &cancel);
        const CURLcode code = curl_easy_perform(m_curl);
        long answer = 0;
        curl_easy_getinfo(m_curl, CURLINFO_RESPONSE_CODE, &answer);
        curl_slist_free_all(to);
        if (code == CURLE_OK)
            return Done{};
        // libcurl's own words name the host and what it answered, never the password.
        return makeError(codeOf(code), textOf(code, server),
                         u"%1 (%2, %3)"_s.arg(QString::fromLocal8Bit(m_error.data())).arg(int(code)).arg(answer));
    }

private:
    void setServer(const MailServer& server, const QString& password)
    {
        const bool tls = server.security == MailSecurity::Tls;
        const QString url = u"%1://%2:%3"_s.arg(tls ? u"smtps"_s : u"smtp"_s, server.host).arg(server.port);
        curl_easy_setopt(m_curl, CURLOPT_URL, url.toLatin1().constData());
        curl_easy_setopt(m_curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps");
        curl_easy_setopt(m_curl, CURLOPT_PROXY, ""); // mail goes straight to its server, whatever http_proxy says
        curl_easy_setopt(m_curl, CURLOPT_USE_SSL,
                         server.security == MailSecurity::Unencrypted ? long(CURLUSESSL_NONE) : long(CURLUSESSL_ALL));
        curl_easy_setopt(m_curl, CURLOPT_SSL_VERIFYPEER, 1L);
        curl_easy_setopt(m_curl, CURLOPT_SSL_VERIFYHOST, 2L);
        if (!m_authorities.isEmpty())
            curl_easy_setopt(m_curl, CURLOPT_CAINFO, m_authorities.constData());
        if (!server.user.isEmpty()) {
            curl_easy_setopt(m_curl, CURLOPT_USERNAME, server.user.toUtf8().constData());
            curl_easy_setopt(m_curl, CURLOPT_PASSWORD, password.toUtf8().constData());
        }
        curl_easy_setopt(m_curl, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(m_curl, CURLOPT_FORBID_REUSE, 1L);
        curl_easy_setopt(m_curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, answerSeconds);
        curl_easy_setopt(m_curl, CURLOPT_CONNECTTIMEOUT, connectSeconds);
        curl_easy_setopt(m_curl, CURLOPT_TIMEOUT, sendSeconds);
    }

    QByteArray m_authorities;
    CURL* m_curl = nullptr;
    std::array<char, CURL_ERROR_SIZE> m_error{};
};

SmtpMailer::SmtpMailer(const QString& authorities)
    : m_line(std::make_shared<Line>(authorities))
{
    m_thread.setMaxThreadCount(1);
}

SmtpMailer::~SmtpMailer()
{
    m_thread.clear();
    m_thread.waitForDone(); // bounded by the timeouts above
}

QFuture<Result<Done>> SmtpMailer::send(const MailServer& server, const QString& password, const MailMessage& message,
                                       const CancelToken& cancel)
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    const auto future = promise->future();
    m_thread.start([promise, line = m_line, server, password, message, cancel] {
        promise->addResult(line->send(server, password, message, cancel));
        promise->finish();
    });
    return future;
}

} // namespace rd
