// SPDX-License-Identifier: GPL-3.0-or-later
// A grid with one tile a region, each as near as may be to where the region lies.

const Columns = 15;
const Rows = 8;
const ShareOfRank = 0.9; // the rest is the place itself: what lies far away still looks so

/// Where a value stands among all, 0 to 1.
function ranks(values) {
    const sorted = [...values].sort((a, b) => a - b);
    return values.map((value) => sorted.indexOf(value) / (values.length - 1));
}

/// Places on the grid of cells by name; `points` are places on a plate of a size.
export function tilePlaces(points, [width, height]) {
    const names = [...points.keys()];
    const spread = (values, length, cells) => {
        const ranked = ranks(values);
        return values.map((value, i) => (ShareOfRank * ranked[i] + (1 - ShareOfRank) * (value / length)) * (cells - 1));
    };
    const xs = spread(names.map((name) => points.get(name)[0]), width, Columns);
    const ys = spread(names.map((name) => points.get(name)[1]), height, Rows);
    const cells = Array.from({ length: Columns * Rows }, (_, i) => [i % Columns, Math.floor(i / Columns)]);
    const cost = names.map((_, i) => cells.map(([column, row]) => (column - xs[i]) ** 2 + (row - ys[i]) ** 2));
    return new Map(cheapestPairs(cost).map((cell, i) => [names[i], cells[cell]]));
}

/// The column for each row so that the sum of the costs is least (Kuhn 1955, Munkres 1957; with potentials).
function cheapestPairs(cost) {
    const [rows, columns] = [cost.length, cost[0].length];
    const rowPotential = new Array(rows + 1).fill(0);
    const columnPotential = new Array(columns + 1).fill(0);
    const rowOf = new Array(columns + 1).fill(0);
    for (let row = 1; row <= rows; ++row) {
        const cameFrom = new Array(columns + 1).fill(0);
        const least = new Array(columns + 1).fill(Infinity);
        const isUsed = new Array(columns + 1).fill(false);
        let column = 0;
        rowOf[0] = row;
        do {
            isUsed[column] = true;
            const current = rowOf[column];
            let [delta, next] = [Infinity, 0];
            for (let j = 1; j <= columns; ++j) {
                if (isUsed[j])
                    continue;
                const reduced = cost[current - 1][j - 1] - rowPotential[current] - columnPotential[j];
                if (reduced < least[j])
                    [least[j], cameFrom[j]] = [reduced, column];
                if (least[j] < delta)
                    [delta, next] = [least[j], j];
            }
            for (let j = 0; j <= columns; ++j) {
                if (isUsed[j]) {
                    rowPotential[rowOf[j]] += delta;
                    columnPotential[j] -= delta;
                } else {
                    least[j] -= delta;
                }
            }
            column = next;
        } while (rowOf[column] !== 0);
        for (; column !== 0; column = cameFrom[column])
            rowOf[column] = rowOf[cameFrom[column]];
    }
    const columnOf = new Array(rows);
    rowOf.forEach((row, column) => {
        if (column > 0 && row > 0)
            columnOf[row - 1] = column - 1;
    });
    return columnOf;
}
