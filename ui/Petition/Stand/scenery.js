.pragma library

// The outlines of the valley as SVG paths. The same size gives the same valley every time.

function random(seed) {
    let state = seed >>> 0;
    return function () {
        state = (state + 0x6d2b79f5) >>> 0;
        let mixed = Math.imul(state ^ (state >>> 15), state | 1);
        mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}

function place(x, y) {
    return x.toFixed(1) + "," + y.toFixed(1);
}

// Points along a ridge through `peaks` ([x, y] in shares of the box), roughened between them.
function crest(seed, peaks, width, top, height, roughness) {
    const next = random(seed);
    let points = peaks.map(([x, y]) => [x, y]);
    for (let pass = 0, swing = roughness; pass < 5; ++pass, swing *= 0.55) {
        const finer = [points[0]];
        for (let i = 1; i < points.length; ++i) {
            const [ax, ay] = points[i - 1];
            const [bx, by] = points[i];
            const span = Math.min(1, (bx - ax) * 12);
            finer.push([ax + (bx - ax) * (0.4 + 0.2 * next()), (ay + by) / 2 + (next() - 0.5) * swing * span]);
            finer.push([bx, by]);
        }
        points = finer;
    }
    return points.map(([x, y]) => [x * width, top + y * height]);
}

function outline(points) {
    return "M" + points.map(([x, y]) => place(x, y)).join("L");
}

function filled(points, bottom) {
    const first = points[0][0];
    const last = points[points.length - 1][0];
    return outline(points) + "L" + place(last, bottom) + "L" + place(first, bottom) + "Z";
}

// The snow above `level`: the slopes that the moon lights and those in the shade.
function snow(seed, points, level, deep) {
    const next = random(seed);
    let lit = "";
    let shade = "";
    let hang = 0;
    for (let i = 1; i < points.length; ++i) {
        const [ax, ay] = points[i - 1];
        const [bx, by] = points[i];
        const before = hang;
        hang = Math.max(0, (level - by) * (0.35 + 0.65 * next()) * deep);
        if (before === 0 && hang === 0)
            continue;
        const piece = "M" + place(ax, ay) + "L" + place(bx, by) + "L" + place(bx, by + hang) + "L" + place(ax, ay + before) + "Z";
        if (by < ay)
            lit += piece;
        else
            shade += piece;
    }
    return { lit: lit, shade: shade };
}

// Spurs that run down from the peaks, dark on the side away from the moon.
function spurs(seed, points, bottom) {
    const next = random(seed);
    let path = "";
    for (let i = 2; i < points.length - 2; ++i) {
        const [x, y] = points[i];
        if (y > points[i - 1][1] || y > points[i + 1][1] || y > points[i - 2][1] || y > points[i + 2][1])
            continue;
        const drop = (bottom - y) * (0.5 + 0.5 * next());
        path += "M" + place(x, y) + "L" + place(x + drop * 0.5, y + drop * 0.55)
            + "L" + place(x + drop * 0.62, y + drop) + "L" + place(x + drop * 0.06, y + drop * 0.6)
            + "L" + place(x - drop * 0.05, y + drop * 0.3) + "Z";
    }
    return path;
}

// None over the words in `clear`: in Arabic script a dot more is another letter.
function stars(seed, count, width, height, size, clear) {
    const next = random(seed);
    let path = "";
    for (let i = 0; i < count; ++i) {
        const r = size * (0.4 + 0.6 * next() * next());
        const x = next() * width;
        const y = next() * height;
        if (x > clear.left - r && x < clear.right + r && y > clear.top - r && y < clear.bottom + r)
            continue;
        path += "M" + place(x - r, y) + "L" + place(x, y - r) + "L" + place(x + r, y) + "L" + place(x, y + r) + "Z";
    }
    return path;
}

// `count` lamps at even steps along a ridge.
function lamps(points, count, from, to) {
    const found = [];
    let i = 1;
    for (let n = 0; n < count; ++n) {
        const x = from + (to - from) * (n + 0.5) / count;
        while (i < points.length - 1 && points[i][0] < x)
            ++i;
        const [ax, ay] = points[i - 1];
        const [bx, by] = points[i];
        found.push({ x: x, y: ay + (by - ay) * (x - ax) / Math.max(0.001, bx - ax) });
    }
    return found;
}

function lozenges(spots, r) {
    return spots.map(({ x, y }) => "M" + place(x - r, y) + "A" + r + " " + r + " 0 1 1 " + place(x + r, y)
        + "A" + r + " " + r + " 0 1 1 " + place(x - r, y) + "Z").join("");
}

// Where the river's middle lies and how wide it is, `t` from the far end (0) to the near one (1).
function river(t, width) {
    return {
        x: width * (0.575 + 0.035 * Math.sin(5.2 * t + 0.4) + 0.05 * t * t),
        half: width * (0.003 + 0.03 * t * t)
    };
}

function water(width, top, bottom) {
    const left = [];
    const right = [];
    for (let i = 0; i <= 24; ++i) {
        const t = i / 24;
        const { x, half } = river(t, width);
        const y = top + (bottom - top) * t;
        left.push([x - half, y]);
        right.unshift([x + half, y]);
    }
    return outline(left.concat(right)) + "Z";
}

function glints(seed, width, top, bottom) {
    const next = random(seed);
    let path = "";
    for (let i = 0; i < 26; ++i) {
        const t = Math.sqrt(next());
        const { x, half } = river(t, width);
        const y = top + (bottom - top) * t;
        const reach = half * (0.25 + 0.35 * next());
        const at = x + (next() - 0.5) * half;
        path += "M" + place(at - reach, y) + "L" + place(at + reach, y);
    }
    return path;
}

function box(x, y, width, height) {
    return "M" + place(x, y) + "h" + width.toFixed(1) + "v" + height.toFixed(1) + "h" + (-width).toFixed(1) + "Z";
}

function poplar(x, foot, height) {
    const w = height * 0.13;
    return "M" + place(x, foot) + "C" + place(x - 1.4 * w, foot - 0.3 * height) + " " + place(x - w, foot - 0.75 * height)
        + " " + place(x, foot - height) + "C" + place(x + w, foot - 0.75 * height) + " "
        + place(x + 1.4 * w, foot - 0.3 * height) + " " + place(x, foot) + "Z";
}

function shuffle(list, next) {
    for (let i = list.length - 1; i > 0; --i) {
        const j = Math.floor(next() * (i + 1));
        [list[i], list[j]] = [list[j], list[i]];
    }
    return list;
}

// Those at the sides, where a card may stand before them, are lit last.
function middleFirst(panes, width) {
    const middle = panes.filter(pane => Math.abs(pane.x - width / 2) < 0.28 * width);
    return middle.concat(panes.filter(pane => !middle.includes(pane)));
}

// Terraces of flat-roofed houses with `windows` windows in all, far ones small, none in the river.
function village(seed, windows, width, top, bottom) {
    const next = random(seed);
    const band = Math.max(20, bottom - top);
    const rows = Math.max(2, Math.min(6, Math.round(band / Math.max(24, width / 38))));
    const sizes = [];
    for (let row = 0; row < rows; ++row)
        sizes.push(0.6 + 0.4 * row / (rows - 1));
    const shares = sizes.reduce((sum, size) => sum + 1 / size, 0);
    const usable = width * 0.93;
    const cell = Math.min(band / rows * 0.42, usable * shares / (2.1 * Math.max(1, windows)));
    const houses = [];
    const roofs = [];
    const trees = [];
    const panes = [];
    let left = windows;
    for (let row = 0; row < rows; ++row) {
        const size = cell * sizes[row];
        const t = (row + 0.75) / rows;
        const foot = top + band * t;
        let mine = row === rows - 1 ? left : Math.min(left, Math.round(windows / sizes[row] / shares));
        left -= mine;
        const homes = [];
        let built = 0;
        while (mine > 0) {
            const n = Math.min(mine, 1 + Math.floor(next() * 4));
            homes.push(n);
            built += (n + 0.7) * size;
            mine -= n;
        }
        const stream = river(t, width);
        const gaps = homes.map(() => 0.3 + next());
        const sum = gaps.reduce((all, gap) => all + gap, 0.3);
        const spare = Math.max(0, usable - 2 * stream.half - 2 * size - built);
        let x = width * 0.03;
        let crossed = false;
        homes.forEach((n, i) => {
            const wide = (n + 0.7) * size;
            const gap = gaps[i] / sum * spare;
            if (gap > 1.2 * size && next() < 0.75)
                trees.push({ row: row, path: poplar(x + gap * 0.5, foot + 0.1 * size, size * (2.4 + 1.6 * next())) });
            x += gap;
            if (!crossed && x + wide > stream.x - stream.half - size) {
                crossed = true;
                x = Math.max(x, stream.x + stream.half + size);
            }
            const tall = size * (1.55 + 0.5 * next());
            const base = foot + (next() - 0.5) * band / rows * 0.28;
            houses.push({ row: row, path: box(x, base - tall, wide, tall) });
            roofs.push(box(x - 0.12 * size, base - tall - 0.16 * size, wide + 0.24 * size, 0.2 * size));
            for (let k = 0; k < n; ++k)
                panes.push({ x: x + (0.35 + k + 0.24) * size, y: base - tall + 0.45 * size, width: 0.52 * size, height: 0.66 * size });
            x += wide;
        });
    }
    return {
        far: houses.filter(house => house.row < rows / 2).map(house => house.path).join(""),
        near: houses.filter(house => house.row >= rows / 2).map(house => house.path).join(""),
        roofs: roofs.join(""),
        trees: trees.map(tree => tree.path).join(""),
        panes: middleFirst(shuffle(panes, next), width)
    };
}

// Windows number `from` up to `to`, each grown by a share of its width.
function windows(panes, from, to, grow) {
    return panes.slice(Math.max(0, from), Math.max(0, to)).map(pane => box(pane.x - grow * pane.width,
        pane.y - grow * pane.width, pane.width * (1 + 2 * grow), pane.height + 2 * grow * pane.width)).join("");
}
