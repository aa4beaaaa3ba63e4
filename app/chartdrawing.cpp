// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/chartdrawing.h"

#include "app/chartviewplot.h"
#include "app/chartwords.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QGraphicsLayout>
#include <QGraphicsScene>
#include <QImage>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace phalera {

using namespace Qt::StringLiterals;

namespace {

constexpr int LabelSize = 9; // points; the scene counts one pixel a point
constexpr int PixelsPerInch = 300;
constexpr double PointsPerInch = 72;
constexpr double DefaultWidth = 500;
constexpr double FileMargin = 8; // around a chart that is a file of its own

/// A chart in a scene of its own, one unit a point.
class ChartScene
{
public:
    ChartScene(const Series &series, const ChartOptions &options)
    {
        QFont font(options.fontFamily.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::GeneralFont)
                                                : QFont(options.fontFamily));
        font.setPixelSize(LabelSize);
        font.setHintingPreference(QFont::PreferNoHinting); // widths measured here hold at every resolution
        m_plot = new ChartPlot;
        m_scene.addItem(m_plot);
        m_plot->show(chartData(series, options.theme), { options.theme, options.locale, font, options.caption });
        resize(options.size.isEmpty() ? QSizeF(DefaultWidth, m_plot->heightFor(DefaultWidth)) : options.size);
    }

    [[nodiscard]] QSizeF size() const { return m_scene.sceneRect().size(); }
    void addMargin(double margin)
    {
        m_scene.setSceneRect(m_scene.sceneRect().adjusted(-margin, -margin, margin, margin));
    }
    void setGround(const QColor &colour) { m_scene.setBackgroundBrush(colour); }
    [[nodiscard]] double heightFor(double width) const { return m_plot->heightFor(width); }

    void render(QPainter &painter, const QRectF &target)
    {
        painter.setRenderHint(QPainter::Antialiasing);
        m_scene.render(&painter, target, m_scene.sceneRect());
    }

private:
    void resize(const QSizeF &size)
    {
        m_plot->resize(size);
        m_scene.setSceneRect(QRectF(QPointF(), size));
        // Without a window no event loop lays the chart out before it is painted.
        m_plot->layout()->activate();
    }

    QGraphicsScene m_scene;
    ChartPlot *m_plot = nullptr; // owned by the scene
};

bool writeSvg(QIODevice &device, ChartScene &scene, const QString &title)
{
    QSvgGenerator svg;
    svg.setOutputDevice(&device);
    svg.setResolution(int(PointsPerInch));
    svg.setSize(scene.size().toSize());
    svg.setViewBox(QRectF(QPointF(), scene.size()));
    svg.setTitle(title);
    QPainter painter;
    if (!painter.begin(&svg))
        return false;
    scene.render(painter, QRectF(QPointF(), scene.size()));
    return painter.end();
}

bool writePdf(QIODevice &device, ChartScene &scene, const QString &title)
{
    QPdfWriter pdf(&device);
    pdf.setTitle(title);
    pdf.setPageSize(QPageSize(scene.size(), QPageSize::Point, QString(), QPageSize::ExactMatch));
    pdf.setPageMargins({});
    pdf.setResolution(PixelsPerInch);
    QPainter painter;
    if (!painter.begin(&pdf))
        return false;
    scene.render(painter, QRectF(0, 0, pdf.width(), pdf.height()));
    return painter.end();
}

bool writePng(QIODevice &device, ChartScene &scene)
{
    const double scale = PixelsPerInch / PointsPerInch;
    QImage image((scene.size() * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return false;
    image.setDotsPerMeterX(qRound(PixelsPerInch / 0.0254));
    image.setDotsPerMeterY(qRound(PixelsPerInch / 0.0254));
    image.fill(Qt::white);
    QPainter painter(&image);
    scene.render(painter, image.rect());
    painter.end();
    return image.save(&device, "PNG");
}

} // namespace

QSizeF chartSize(const Series &series, double width)
{
    ChartScene scene(series, {});
    return { width, scene.heightFor(width) };
}

QPicture chartPicture(const Series &series, const ChartOptions &options)
{
    ChartScene scene(series, options);
    QPicture picture;
    QPainter painter(&picture);
    scene.render(painter, QRectF(QPointF(), scene.size()));
    painter.end();
    picture.setBoundingRect(QRectF(QPointF(), scene.size()).toAlignedRect());
    return picture;
}

Result<void> writeChart(const Series &series, const QString &path, const ChartOptions &options)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix != "svg"_L1 && suffix != "pdf"_L1 && suffix != "png"_L1)
        return failure(Error::Kind::UnknownFormat, { path });
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::FileNotWritable, { path });
    ChartScene scene(series, options);
    scene.addMargin(FileMargin);
    scene.setGround(options.theme.panel);
    const QString title = chartTitle(series);
    const bool isWritten = suffix == "svg"_L1 ? writeSvg(file, scene, title)
        : suffix == "pdf"_L1                  ? writePdf(file, scene, title)
                                              : writePng(file, scene);
    if (!isWritten || !file.commit())
        return failure(Error::Kind::FileNotWritable, { path });
    return {};
}

} // namespace phalera
