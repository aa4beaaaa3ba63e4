// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/finishpdf.h"

#include "report/outline.h"
#include "report/pagelinks.h"
#include "report/xmppacket.h"

#include <QColorSpace>
#include <QCryptographicHash>
#include <QUrl>

#include <qpdf/Pl_Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <map>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

using Object = QPDFObjectHandle;

constexpr int OpenOutlineLevels = 2;
constexpr size_t SubsetTag = 6; // letters, ISO 32000-1, 9.6.4
constexpr int Letters = 26;
constexpr int PrintedAnnotation = 4; // the flag Print, ISO 32000-1, table 165

Object textObject(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

std::string pdfDate(const QDateTime &moment)
{
    return moment.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString();
}

class PdfFinisher
{
public:
    PdfFinisher(const QByteArray &painted, const Pages &report)
        : m_report(report)
        , m_plan(report.plan())
    {
        m_pdf.setSuppressWarnings(true);
        m_pdf.processMemoryFile("report", painted.constData(), size_t(painted.size()));
        m_root = m_pdf.getRoot();
        for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(m_pdf).getAllPages())
            m_pages.push_back(page.getObjectHandle());
    }

    QByteArray finish()
    {
        addLinks();
        addOutline();
        addDestinations();
        addAttachments();
        addProperties();
        nameFonts();
        if (m_plan.forArchives)
            addOutputIntent();
        return written();
    }

private:
    // Links name their destination, so that one that many lead to is written once, and may be called from outside.
    void addLinks()
    {
        const Object annot = Object::newName("/Annot");
        const Object link = Object::newName("/Link");
        const Object border = m_pdf.makeIndirectObject(Object::parse("[0 0 0]"));
        const Object flags = Object::newInteger(PrintedAnnotation);
        const std::vector<std::vector<PageLink>> links = linksOf(m_report);
        for (size_t page = 0; page < links.size(); ++page) {
            std::vector<Object> annotations;
            for (const PageLink &one : links[page]) {
                Object annotation = Object::newDictionary();
                annotation.replaceKey("/Type", annot);
                annotation.replaceKey("/Subtype", link);
                annotation.replaceKey("/Rect", rectangle(one.area));
                annotation.replaceKey("/Border", border);
                annotation.replaceKey("/F", flags);
                if (one.target.startsWith(u'#'))
                    annotation.replaceKey("/Dest", destinationName(one.target.sliced(1)));
                else
                    annotation.replaceKey("/A", addressAction(one.target));
                annotations.push_back(annotation);
            }
            if (!annotations.empty())
                m_pages[page].replaceKey("/Annots", Object::newArray(annotations));
        }
    }

    Object rectangle(const QRectF &area) const
    {
        const double height = m_report.paperSize().height();
        return Object::newArray({ Object::newReal(area.left(), 2), Object::newReal(height - area.bottom(), 2),
            Object::newReal(area.right(), 2), Object::newReal(height - area.top(), 2) });
    }

    Object destinationName(const QString &anchor)
    {
        Object &name = m_named[anchor.toStdString()];
        if (!name.isInitialized())
            name = Object::newString(anchor.toStdString());
        return name;
    }

    static Object addressAction(const QString &address)
    {
        Object action = Object::newDictionary();
        action.replaceKey("/S", Object::newName("/URI"));
        action.replaceKey("/URI", Object::newString(QUrl(address).toEncoded().toStdString()));
        return action;
    }

    Object destination(const QString &anchor) const
    {
        const std::optional<PagePoint> place = placeOf(m_report, anchor);
        if (!place)
            return Object::newNull();
        const double top = m_report.paperSize().height() - place->position.y();
        return Object::newArray({ m_pages[size_t(place->page)], Object::newName("/XYZ"),
            Object::newReal(place->position.x(), 2), Object::newReal(top, 2), Object::newNull() });
    }

    void addDestinations()
    {
        if (m_named.empty())
            return;
        Object names = Object::newArray();
        for (const auto &[anchor, name] : m_named) { // in the order of their bytes, as a name tree has to be
            names.appendItem(name);
            names.appendItem(destination(QString::fromStdString(anchor)));
        }
        Object tree = m_pdf.makeIndirectObject(Object::newDictionary());
        tree.replaceKey("/Names", names);
        namesOfRoot().replaceKey("/Dests", tree);
    }

    Object namesOfRoot()
    {
        if (!m_root.hasKey("/Names"))
            m_root.replaceKey("/Names", Object::newDictionary());
        return m_root.getKey("/Names");
    }

    void addOutline()
    {
        const QList<OutlineEntry> entries = outlineOf(m_plan);
        if (entries.isEmpty())
            return;
        Object outlines = m_pdf.makeIndirectObject(Object::newDictionary());
        outlines.replaceKey("/Type", Object::newName("/Outlines"));
        std::vector<OpenItem> above { { outlines, 0, {} } };
        for (const OutlineEntry &entry : entries) {
            while (above.back().level >= entry.level)
                above.pop_back();
            Object item = m_pdf.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", textObject(entry.text));
            item.replaceKey("/Dest", destinationName(entry.anchor));
            hang(item, above.back());
            above.push_back({ item, entry.level, {} });
        }
        countOpen(outlines, 0);
        m_root.replaceKey("/Outlines", outlines);
        m_root.replaceKey("/PageMode", Object::newName(entries.size() > 1 ? "/UseOutlines" : "/UseNone"));
    }

    struct OpenItem
    {
        Object item;
        int level;
        Object lastChild;
    };

    static void hang(Object item, OpenItem &parent)
    {
        item.replaceKey("/Parent", parent.item);
        if (parent.lastChild.isDictionary()) {
            parent.lastChild.replaceKey("/Next", item);
            item.replaceKey("/Prev", parent.lastChild);
        } else {
            parent.item.replaceKey("/First", item);
        }
        parent.item.replaceKey("/Last", item);
        parent.lastChild = item;
    }

    // Items that are seen below one that is open; of a closed one their negative number (ISO 32000-1, 12.3.3).
    static int countOpen(Object parent, int depth)
    {
        int seen = 0;
        for (Object child = parent.getKey("/First"); child.isDictionary(); child = child.getKey("/Next"))
            seen += 1 + countOpen(child, depth + 1);
        const bool isOpen = depth < OpenOutlineLevels;
        if (seen > 0)
            parent.replaceKey("/Count", Object::newInteger(isOpen ? seen : -seen));
        return isOpen ? seen : 0;
    }

    void addAttachments()
    {
        Object associated = Object::newArray();
        for (const ReportAttachment &attachment : m_plan.attachments) {
            auto stream = QPDFEFStreamObjectHelper::createEFStream(m_pdf, attachment.data.toStdString());
            stream.setSubtype(attachment.mediaType.toStdString());
            if (m_plan.made.isValid()) {
                stream.setCreationDate(pdfDate(m_plan.made));
                stream.setModDate(pdfDate(m_plan.made));
            }
            auto file = QPDFFileSpecObjectHelper::createFileSpec(m_pdf, attachment.name.toStdString(), stream);
            file.setDescription(attachment.description.toStdString());
            const bool isData = attachment.mediaType == "text/csv"_L1;
            file.getObjectHandle().replaceKey("/AFRelationship", Object::newName(isData ? "/Data" : "/Source"));
            QPDFEmbeddedFileDocumentHelper(m_pdf).replaceEmbeddedFile(attachment.name.toStdString(), file);
            associated.appendItem(file.getObjectHandle());
        }
        if (associated.getArrayNItems() > 0)
            m_root.replaceKey("/AF", associated);
    }

    void addProperties()
    {
        Object info = m_pdf.makeIndirectObject(Object::newDictionary());
        Object painted = m_pdf.getTrailer().getKey("/Info");
        const QString producer = painted.isDictionary() && painted.hasKey("/Producer")
            ? QString::fromStdString(painted.getKey("/Producer").getUTF8Value())
            : QString();
        const std::pair<const char *, QString> texts[] { { "/Title", m_plan.title }, { "/Subject", m_plan.subject },
            { "/Keywords", m_plan.keywords.join(u"; "_s) }, { "/Creator", m_plan.creator }, { "/Producer", producer } };
        for (const auto &[key, text] : texts) {
            if (!text.isEmpty())
                info.replaceKey(key, textObject(text));
        }
        if (m_plan.made.isValid()) {
            info.replaceKey("/CreationDate", Object::newString(pdfDate(m_plan.made)));
            info.replaceKey("/ModDate", Object::newString(pdfDate(m_plan.made)));
        }
        m_pdf.getTrailer().replaceKey("/Info", info);
        Object metadata = Object::newStream(&m_pdf, xmpPacket(m_plan, producer).toStdString());
        metadata.getDict().replaceKey("/Type", Object::newName("/Metadata"));
        metadata.getDict().replaceKey("/Subtype", Object::newName("/XML"));
        m_root.replaceKey("/Metadata", metadata);
        if (!m_plan.language.isEmpty())
            m_root.replaceKey("/Lang", textObject(m_plan.language));
        m_root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    }

    // Qt names the part of a font that is embedded by the number of its object, which hangs on the order of a hash.
    void nameFonts()
    {
        for (Object &font : m_pdf.getAllObjects()) {
            Object file = font.isDictionaryOfType("/FontDescriptor") ? font.getKey("/FontFile2") : Object::newNull();
            const std::string name = file.isStream() ? font.getKey("/FontName").getName() : std::string();
            if (name.find('+') != SubsetTag + 1)
                continue;
            const std::shared_ptr<Buffer> bytes = file.getRawStreamData();
            const QByteArray sum = QCryptographicHash::hash(
                QByteArrayView(bytes->getBuffer(), qsizetype(bytes->getSize())), QCryptographicHash::Sha256);
            std::string tag = "/";
            for (size_t i = 0; i < SubsetTag; ++i)
                tag += char('A' + quint8(sum.at(qsizetype(i))) % Letters);
            font.replaceKey("/FontName", Object::newName(tag + name.substr(SubsetTag + 1)));
        }
    }

    // What the numbers of colours mean: the pages are painted in sRGB.
    void addOutputIntent()
    {
        const std::string profile = QColorSpace(QColorSpace::SRgb).iccProfile().toStdString();
        Object stream = Object::newStream(&m_pdf, profile);
        stream.getDict().replaceKey("/N", Object::newInteger(3));
        Object intent = Object::parse("<< /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB) "
                                      "/Info (sRGB IEC61966-2.1) >>");
        intent.replaceKey("/DestOutputProfile", stream);
        m_root.replaceKey("/OutputIntents", Object::newArray({ m_pdf.makeIndirectObject(intent) }));
    }

    // Object streams hold objects by the numbers that they had, which hang on the order of a hash in Qt. So all are
    // numbered as they are met first, and packed when they are read again.
    QByteArray written()
    {
        const QByteArray numbered = bytesOf(m_pdf, qpdf_o_disable);
        QPDF again;
        again.processMemoryFile("report", numbered.constData(), size_t(numbered.size()));
        return bytesOf(again, qpdf_o_generate);
    }

    static QByteArray bytesOf(QPDF &pdf, qpdf_object_stream_e packing)
    {
        Pl_Buffer bytes("finished report");
        QPDFWriter writer(pdf);
        writer.setOutputPipeline(&bytes);
        writer.setDeterministicID(true);
        writer.setMinimumPDFVersion("1.7");
        writer.setObjectStreamMode(packing);
        writer.setDecodeLevel(qpdf_dl_none); // what Qt has packed stays as it is
        writer.setNewlineBeforeEndstream(true);
        writer.write();
        const std::shared_ptr<Buffer> buffer = bytes.getBufferSharedPointer();
        return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
    }

    const Pages &m_report;
    const ReportPlan &m_plan;
    QPDF m_pdf;
    Object m_root;
    std::vector<Object> m_pages;
    std::map<std::string, Object> m_named; ///< destinations that something leads to
};

} // namespace

Result<QByteArray> finishPdf(const QByteArray &painted, const Pages &pages)
{
    try {
        return PdfFinisher(painted, pages).finish();
    } catch (const std::exception &error) {
        return failure(Error::Kind::Internal, { QString::fromUtf8(error.what()) });
    }
}

} // namespace phalera
