#pragma once

#include "catalog/service/code_finder.h"
#include "catalog/service/variant_list.h"
#include "locations/service/place_finder.h"
#include "scanning/domain/kept_scan.h"
#include "scanning/service/code_book.h"
#include "scanning/service/item_label.h"
#include "scanning/service/scan_journal.h"
#include "stock/service/paste_reader.h"
#include "stock/service/posting.h"

#include <QHash>

namespace backroom::stock {

/// What was received of one item into one place, ready to be shown.
struct ReceivedLine {
    VariantId variant;
    LocationId place;
    QString sku;
    QString name;
    QString unit;
    QString placeCode;
    Quantity total;
    qint64 lastSeq = 0;
    QString rejectReason; ///< of goods that are held apart; empty = accepted
};

/// A receiving as it stands in the scan journal.
struct ReceivingState {
    scanning::ScanSession session;
    QString siteName;
    QString partyName;
    QString partyWarning = {}; ///< what nobody may overlook about the supplier
    LocationId place;          ///< where goods go now
    QString placeCode;
    QList<ReceivedLine> lines; ///< newest first
    QList<scanning::ParkedCode> parked;
    qint64 scans = 0; ///< that count, places included
};

/// What came of one scan. It is stored when this is handed out, and only then may it beep.
struct ScanOutcome {
    enum class Kind {
        Counted,  ///< an item, into `placeCode`
        Rejected, ///< an item that is held apart, at `code` of the place
        PlaceSet, ///< goods go there from now on
        Noted,    ///< the delivery note, which is the first thing scanned
        Parked,   ///< nobody knows the code, or two items have it
        Refused   ///< not taken, nothing was stored; `says` tells why
    };
    Kind kind = Kind::Refused;
    QString says; ///< a sentence worth showing, often empty
    QString code;
    scanning::FoundItem item;
    Quantity quantity; ///< as typed: 8 of
    Quantity total;    ///< 8 cartons of 6: 48
    ReceivingState state;
    bool keepsQuantity = false; ///< refused for what it was, not for how many: they are the next scan's
};

/// What became of supplier and delivery note.
struct HeadTaken {
    ReceivingState state;
    QStringList alike; ///< known suppliers who may be meant, nearest first: nothing was taken
};

/// What F12 made of a receiving.
struct ReceiptPosted {
    QString number;
    qint64 lines = 0;
    qint64 parked = 0;
    QList<ReceivedLine> received;
};

/// Goods arriving, from the first scan to the posted receipt. The draft is the scan journal alone: after a
/// crash it stands there as it beeped. Posting closes the draft in the same transaction and is one posting
/// however often asked. Right asked for: PostStock.
class Receiving {
public:
    explicit Receiving(Desk& desk)
        : m_desk(desk), m_journal(desk), m_book(desk), m_codes(desk), m_places(desk), m_posting(desk) {}

    /// The newest draft of the person signed in, if there is one.
    Result<std::optional<ReceivingState>> resume();
    /// A new draft at a site (none: the first one). The UUIDs are the client's: twice is once. Errors:
    /// NotFound stock.no_site, locations.no_receiving.
    Result<ReceivingState> start(const Uuid& session, const Uuid& document, LocationId site);
    Result<ReceivingState> state(const Uuid& session);
    enum class Origin { Scanned, Typed };
    /// One code, `quantity` times. A code typed by hand that nobody knows is refused, not parked. With a
    /// reason the goods are turned away: they are counted apart, at the site's place for quarantine if it has
    /// one, and posted as held. Errors: as ScanJournal::append.
    Result<ScanOutcome> take(const Uuid& session, const Uuid& scan, const QString& raw, Quantity quantity,
                             Origin origin, const QString& rejectReason = {});
    /// The same of a scan that was made while the books were out of reach; one that arrived already is told
    /// as it stands. Begins the delivery where it is not begun. Errors: as start and take.
    Result<ScanOutcome> takeKept(const scanning::KeptScan& kept);
    /// What copied lines would be in this receiving, or at a site (none: the first one) where it is not begun
    /// (null). With a reason of rejectReasons() goods are turned away. Errors: as PasteReader::read.
    Result<PasteReading> readPaste(const Uuid& session, LocationId site, const PasteText& text);
    /// Takes the good lines over; twice is once. Errors: Conflict stock.paste_elsewhere; as
    /// ScanJournal::append.
    Result<ReceivingState> takePaste(const Uuid& session, const PasteReading& reading);
    /// Why goods are turned away, at most nine: the company's own reasons for receipts, else the usual ones.
    Result<QStringList> rejectReasons();
    /// Why a receipt is taken back, at most nine: the company's own reasons, often none.
    Result<QStringList> reversalReasons();
    /// Sites where goods may arrive.
    Result<QList<locations::Place>> sites();
    /// By site: the code of the place where goods go until a bin is scanned. Sites without one are missing.
    Result<QHash<LocationId, QString>> arrivals();
    /// Another site, as long as nothing was scanned. Errors: Refused scanning.site_is_fixed; NotFound
    /// locations.no_receiving.
    Result<ReceivingState> setSite(const Uuid& session, LocationId site);
    /// A photo of goods nobody knows yet. Errors: as BlobStore::check.
    Result<ReceivingState> keepPhoto(const Uuid& session, const QString& code, const QByteArray& picture,
                                     const QString& name);
    /// Small pictures by hash, of items and of parked goods.
    Result<QHash<QString, QByteArray>> thumbnails(const QStringList& hashes);
    /// With a barcode of one piece, or the SKU where it has none.
    Result<scanning::ItemLabel> label(VariantId variant);
    /// When no scan is left, the delivery note: a first code that nobody knows was taken for it, and the next
    /// time it is goods. Errors: Refused scanning.nothing_to_undo.
    Result<ReceivingState> undoLast(const Uuid& session);
    /// Items whose SKU, name or barcode holds the words.
    Result<QList<catalog::VariantRow>> search(const QString& words, int limit);
    /// Gives a parked code its item, here and, for who may change products, for ever.
    Result<ReceivingState> tie(const Uuid& session, const QString& code, VariantId variant);
    /// Codes of earlier deliveries at a site (none: the first one) that nobody has tied or dismissed.
    Result<QList<scanning::ParkedCode>> parkedBefore(LocationId site);
    /// Gives one of them its item: its pieces are counted in this delivery, where they are met.
    Result<ReceivingState> tieBefore(const Uuid& session, const scanning::ParkedCode& parked,
                                     VariantId variant);
    /// Nobody wants to know what it is: out of the tray, without an item.
    Done dismiss(const scanning::ParkedCode& parked);
    /// What becomes of a supplier whom nobody knows: asked about where a known one reads almost the same.
    enum class Newcomer { Ask, Make };
    /// Supplier by name (empty: nobody said; a new one becomes a place outside) and delivery note.
    Result<HeadTaken> setHead(const Uuid& session, const QString& supplier, const QString& deliveryNote,
                              Newcomer newcomer);
    Result<QList<locations::Place>> suppliers();
    /// What was scanned of one line, oldest first: why is this number so.
    Result<QList<scanning::StoredScan>> scansOf(const Uuid& session, const ReceivedLine& line);

    /// Posts the receipt. Errors: Refused stock.nothing_received; as Posting::post.
    Result<ReceiptPosted> post(const Uuid& session);
    /// Takes a posted receipt back; returns the number of the reversing document. Errors: as
    /// Posting::reverse.
    Result<QString> takeBack(const QString& number, const QString& reason, const Uuid& uuid);

private:
    Result<ScanOutcome> asItStands(const scanning::StoredScan& scan, const Uuid& session);
    Result<LocationId> siteByCode(const QString& code);
    Result<ScanOutcome> takePlace(const Uuid& session, scanning::NewScan scan, const ReceivingState& before,
                                  const scanning::FoundPlace& place);
    Result<ScanOutcome> takeItem(const Uuid& session, scanning::NewScan scan, const ReceivingState& before,
                                 const scanning::FoundItem& item);
    Result<ScanOutcome> takeUnknown(const Uuid& session, const scanning::NewScan& scan,
                                    const ReceivingState& before, Origin origin);
    Result<std::optional<scanning::FoundItem>> tiedBefore(const Uuid& session, const QString& code);
    Result<catalog::VariantRef> variant(VariantId id);
    /// Names of all items and places of these lines, unless they are known: two statements.
    Done learn(const QList<scanning::ScanLine>& lines);
    Result<ReceivingState> before(const Uuid& session, LocationId site);
    Done keepBarcode(const QString& code, VariantId variant);
    Result<LocationId> heldApartAt(const ReceivingState& state);
    Result<QString> placeCode(LocationId id);
    Result<ScanOutcome> finished(ScanOutcome outcome, const Uuid& session);
    /// None where the name is a known one itself.
    Result<QStringList> suppliersLike(const QString& name);

    Desk& m_desk;
    scanning::ScanJournal m_journal;
    scanning::CodeBook m_book;
    catalog::CodeFinder m_codes;
    locations::PlaceFinder m_places;
    Posting m_posting;
    // Names for the length of a shift; a rename shows when the station is opened again.
    QHash<VariantId, catalog::VariantRef> m_variants;
    QHash<LocationId, QString> m_placeCodes;
    QHash<Uuid, QString> m_noPaper; // by session: the code that was taken for the delivery note and is none
};

} // namespace backroom::stock
