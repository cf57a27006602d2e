#include "foundation/domain/isolated.h"
#include "foundation/ui/kit/dialogs.h"
#include "foundation/ui/kit/view_state.h"
#include "stock/ui/receive/entry_panel.h"
#include "stock/ui/receive/reason_panel.h"
#include "stock/ui/receive/receive_page.h"
#include "stock/ui/receive/take_back_panel.h"
#include "stock/ui/receive/tie_panel.h"

#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QtConcurrentRun>

// What the dock does beside counting: site and place, turning away, lots, labels, photographs.
namespace backroom::stock {

namespace {

const QString siteKey = QStringLiteral("receive/site");
constexpr qint64 photoBytes = 9 * 1024 * 1024; // a little more than is kept: the service says it is too large

} // namespace

void ReceivePage::readReasons() {
    ask([&receiving = m_access.receiving] { return receiving.rejectReasons(); },
        [this](const QStringList& reasons) {
            m_reasons = reasons;
            input().setReasons(reasons);
            m_reasonPanel->setReasons(reasons);
        });
    ask([&receiving = m_access.receiving] { return receiving.reversalReasons(); },
        [this](const QStringList& reasons) { m_whyBack->setReasons(reasons); });
    ask([&receiving = m_access.receiving] { return receiving.arrivals(); },
        [this](const QHash<LocationId, QString>& arrivals) {
            m_arrivals = arrivals;
            showFacts();
        });
    ask([&receiving = m_access.receiving] { return receiving.sites(); },
        [this](const QList<locations::Place>& sites) {
            m_sites = sites;
            const QString usual = ViewState::current().value(siteKey).toString();
            for (const locations::Place& site : sites) {
                if (m_session.isNull() && sites.size() > 1 && site.location.code == usual)
                    m_site = site.id();
            }
            showFacts();
            askParkedBefore();
        });
}

LocationId ReceivePage::site() const {
    const LocationId chosen = m_state.session.site.isNull() ? m_site : m_state.session.site;
    return chosen.isNull() && !m_sites.isEmpty() ? m_sites.front().id() : chosen;
}

QString ReceivePage::siteCode() const {
    for (const locations::Place& place : m_sites) {
        if (place.id() == site())
            return place.location.code;
    }
    return {};
}

void ReceivePage::showFacts() {
    // With one site nobody asks which.
    QString place = m_state.placeCode.isEmpty() ? m_arrivals.value(site()) : m_state.placeCode;
    if (m_sites.size() > 1)
        place = place.isEmpty() ? siteCode() : QStringLiteral("%1 · %2").arg(siteCode(), place);
    setFacts({tr("Receive"), m_state.partyName, m_state.session.deliveryNote, place,
              m_access.person.isEmpty() ? m_access.actor.name : m_access.person});
    setWarning(m_state.partyWarning.isEmpty()
                   ? QString()
                   : tr("%1: %2").arg(isolated(m_state.partyName), m_state.partyWarning));
}

void ReceivePage::askPlace() {
    // Which site is a question only while nothing was scanned; afterwards goods would lie at two.
    const bool choosable = m_sites.size() > 1 && m_state.scans == 0;
    QList<EntryPanel::Line> lines;
    if (choosable) {
        QStringList codes;
        for (const locations::Place& site : std::as_const(m_sites))
            codes += site.location.code;
        lines += {QStringLiteral("siteCode"), tr("Site: %1").arg(codes.join(QStringLiteral(", "))),
                  siteCode(), codes};
    }
    lines += {QStringLiteral("placeCode"), tr("Code of the bin"), {}, {}};
    auto* panel = new EntryPanel(choosable ? tr("Which site, which bin?") : tr("Which bin?"), lines,
                                 QStringLiteral("receive/place"), this);
    connect(panel, &EntryPanel::entered, this, [this, panel, choosable](const QStringList& texts) {
        panel->handedIn();
        showPanel(nullptr);
        if (choosable)
            chooseSite(texts.front().trimmed());
        if (const QString bin = texts.back().trimmed(); !bin.isEmpty())
            goTo(bin);
    });
    showEntry(panel);
}

void ReceivePage::goTo(const QString& placeCode) {
    scanning::LaneEvent event;
    event.kind = scanning::LaneEvent::Kind::Code;
    event.source = scanning::LaneEvent::Source::Typed;
    event.code = placeCode;
    send(event);
}

void ReceivePage::chooseSite(const QString& code) {
    const auto site = std::find_if(m_sites.cbegin(), m_sites.cend(), [&](const locations::Place& place) {
        return place.location.code.compare(code, Qt::CaseInsensitive) == 0;
    });
    if (site == m_sites.cend()) {
        return holdRefusal(tr("No site has the code %1").arg(code));
    }
    m_site = site->id();
    ViewState::current().setValue(siteKey, site->location.code);
    lane().flash(Verdict::Taken, tr("Goods arrive at %1").arg(site->location.code));
    askParkedBefore();
    if (!m_begun)
        return showFacts();
    ask([&receiving = m_access.receiving, session = m_session,
         id = m_site] { return receiving.setSite(session, id); },
        [this](const ReceivingState& state) { showState(state); });
}

void ReceivePage::showReasons() {
    const bool choosing = input().state() == scanning::LaneInput::State::AwaitingReason;
    showPanel(choosing ? m_reasonPanel : nullptr);
}

void ReceivePage::choosePhoto() {
    const QString filter = tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif)");
    Dialogs::current().chooseFile(
        this, {QStringLiteral("receive.photo"), FileUse::Open, tr("Photo of what has no code"), filter, {}},
        [this](const QString& path) {
            Answer(QtConcurrent::run([path]() -> Result<QByteArray> {
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly))
                    return fail(ErrorKind::Unavailable, QStringLiteral("stock.photo_file"),
                                ReceivePage::tr("The file cannot be read"), path,
                                ReceivePage::tr("choose another"), file.errorString());
                return file.read(photoBytes);
            })).then(this, [this, path](const Result<QByteArray>& bytes) {
                if (!bytes)
                    return refuseError(bytes.error());
                keepPhoto(*bytes, QFileInfo(path).fileName());
            });
        });
}

void ReceivePage::pastePhoto() {
    const QImage image = QGuiApplication::clipboard()->image();
    if (image.isNull()) {
        return holdRefusal(tr("No picture was copied"));
    }
    Answer(QtConcurrent::run([image] {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return bytes;
    })).then(this, [this](const QByteArray& bytes) { keepPhoto(bytes, tr("clipboard.png")); });
}

void ReceivePage::keepPhoto(const QByteArray& picture, const QString& name) {
    ask([&receiving = m_access.receiving, session = m_session, code = m_tie->code(), picture,
         name] { return receiving.keepPhoto(session, code, picture, name); },
        [this](const ReceivingState& state) {
            showState(state);
            play(Verdict::Taken);
            lane().flash(Verdict::Taken, tr("Photo kept"));
        });
}

} // namespace backroom::stock
