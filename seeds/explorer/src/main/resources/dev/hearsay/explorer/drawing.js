/* A graph drawn as SVG, so that every actor and every relation is a thing one can reach, press and be told of. */

const BEND = 24;
const ARROW = 7;
const MOST_BADGES = 140;
const NARROW = 480;

const SHAPES = {
  state: r => `M${-r},0A${r},${r} 0 1 1 ${r},0A${r},${r} 0 1 1 ${-r},0Z`,
  organisation: r => box(0.88 * r),
  alliance: r => polygon(6, 1.08 * r, 0),
  person: r => polygon(4, 1.2 * r, 0),
  group: r => polygon(3, 1.3 * r, -Math.PI / 2),
};

function box(r) {
  return `M${-r},${-r}H${r}V${r}H${-r}Z`;
}

function polygon(corners, r, start) {
  const points = Array.from({ length: corners }, (_, i) => start + i * 2 * Math.PI / corners)
    .map(angle => (r * Math.cos(angle)).toFixed(2) + ',' + (r * Math.sin(angle)).toFixed(2));
  return 'M' + points.join('L') + 'Z';
}

let pictures = 0;

/**
 * A picture that is empty until something is drawn in it.
 *
 * @param name what it is called for those who do not see it
 * @param still whether it can be neither zoomed nor rearranged
 */
function picture(name, { still = false, height }) {
  const id = 'picture-' + ++pictures;
  const layer = svg('g');
  const root = svg('svg', { class: 'graph', role: 'group', 'aria-label': name }, arrows(id), layer);
  const host = el('div', { class: 'picture' }, root);
  let graph = { nodes: [], edges: [] };
  let places = new Map();
  let transform = d3.zoomIdentity;
  let drawn = { nodes: [], edges: [] };
  let room = { width: 0, height: 0 };

  const zoom = d3.zoom()
    .scaleExtent([0.2, 8])
    // The page scrolls under a wheel or one finger; who wants the graph says so with a key or a second finger.
    .filter(event => event.type === 'wheel' ? event.ctrlKey || event.metaKey
      : event.type.startsWith('touch') ? event.touches.length > 1 : !event.button)
    .on('zoom', event => {
      transform = event.transform;
      place();
    });
  if (!still) {
    d3.select(root).call(zoom).on('dblclick.zoom', null);
  }

  function measure() {
    const width = host.clientWidth;
    if (width && (width !== room.width || room.height !== height(width))) {
      room = { width, height: height(width) };
      root.setAttribute('viewBox', `0 0 ${room.width} ${room.height}`);
      root.setAttribute('width', room.width);
      root.setAttribute('height', room.height);
      return true;
    }
    return false;
  }

  // In the next frame, for a new height would be news to the observer itself.
  new ResizeObserver(() => requestAnimationFrame(() => measure() && fit())).observe(host);

  function isSmall() {
    return still || room.width < NARROW;
  }

  /** Draws a graph whose actors stand at places; all places are kept in view. */
  function draw(next, at) {
    graph = next;
    places = at;
    bend(graph.edges);
    measure();
    const scale = isSmall() ? 0.75 : 1;
    drawn.edges = graph.edges.map(edge => edgeDrawn(edge, id, scale));
    drawn.nodes = graph.nodes.map(node => nodeDrawn(node, scale));
    layer.replaceChildren(...drawn.edges.map(edge => edge.element), ...drawn.nodes.map(node => node.element));
    rove(root, drawn);
    if (!still) {
      d3.selectAll(drawn.nodes.map(node => node.element)).call(moving());
    }
    place();
  }

  function fit() {
    const all = [...places.values()];
    if (!room.width || !all.length) {
      return;
    }
    const [left, right] = extent(all.map(at => at.x));
    const [top, bottom] = extent(all.map(at => at.y));
    const edgeX = Math.min(70, room.width / 6);
    const scale = Math.min(1.25, (room.width - 2 * edgeX) / Math.max(1, right - left),
      (room.height - 90) / Math.max(1, bottom - top));
    const next = d3.zoomIdentity
      .translate(room.width / 2 - scale * (left + right) / 2, (room.height - 12) / 2 - scale * (top + bottom) / 2)
      .scale(scale);
    if (still) {
      transform = next;
      place();
    } else {
      d3.select(root).call(zoom.transform, next);
    }
  }

  /** Moves what is drawn to where the zoom has it; signs and letters keep their size. */
  function place() {
    const at = new Map();
    for (const node of drawn.nodes) {
      const { x, y } = places.get(node.actor) ?? { x: 0, y: 0 };
      at.set(node.actor, { x: transform.applyX(x), y: transform.applyY(y), r: node.r });
    }
    drawn.edges.forEach(edge => edge.move(at));
    drawn.nodes.forEach(node => node.move(at.get(node.actor)));
    root.classList.toggle('badges', drawn.edges.length <= (isSmall() ? MOST_BADGES / 4 : MOST_BADGES) || transform.k > 1.6);
    spread(drawn, at, room);
  }

  function moving() {
    return d3.drag()
      .touchable(false)
      .container(() => layer)
      .subject(event => {
        const { x, y } = places.get(nodeOf(event.sourceEvent.target).actor);
        return { x: transform.applyX(x), y: transform.applyY(y) };
      })
      .on('drag', function (event) {
        places.set(nodeOf(this).actor, { x: transform.invertX(event.x), y: transform.invertY(event.y) });
        place();
      });
  }

  function nodeOf(target) {
    return drawn.nodes.find(node => node.element.contains(target));
  }

  return {
    host,
    root,
    draw,
    fit,
    zoomBy: factor => d3.select(root).call(zoom.scaleBy, factor),
    room: () => measure() || room.width ? room : { width: 700, height: height(700) },
  };
}

/** One head for each sign, told apart by shape: a full triangle, an open hook, a bar before the triangle. */
function arrows(id) {
  const heads = {
    positive: 'M0,0L10,5L0,10Z',
    neutral: 'M1,1L9,5L1,9',
    negative: 'M0,0L8,5L0,10ZM8.4,0H10V10H8.4Z',
  };
  return svg('defs', {}, Object.entries(heads).map(([sign, d]) => svg('marker', {
    id: id + '-' + sign, class: 'head ' + sign, viewBox: '0 0 10 10', refX: 9, refY: 5, markerWidth: 9, markerHeight: 9,
    markerUnits: 'userSpaceOnUse', orient: 'auto-start-reverse',
  }, svg('path', { d }))));
}

/** Edges between the same two actors pass beside each other. */
function bend(edges) {
  const between = new Map();
  for (const edge of edges) {
    const key = Math.min(edge.from, edge.to) + ' ' + Math.max(edge.from, edge.to);
    between.set(key, [...(between.get(key) ?? []), edge]);
  }
  for (const beside of between.values()) {
    beside.forEach((edge, i) => edge.bend = (i - (beside.length - 1) / 2) * BEND * (edge.from > edge.to ? -1 : 1));
  }
}

function edgeDrawn(edge, id, scale) {
  const hit = svg('path', { class: 'hit' });
  const width = 1.1 + 0.75 * Math.sqrt(edge.claims.length);
  const line = svg('path', {
    class: 'line',
    'stroke-width': Math.min(6, width).toFixed(2),
    'marker-end': edge.bothWays ? null : `url(#${id}-${edge.sign})`,
  });
  const badge = svg('g', { class: 'badge' },
    edge.contested ? svg('path', { class: 'ring', d: polygon(4, 12.5, 0) }) : '',
    svg('circle', { r: 7.5 }),
    svg('text', { dy: '.34em' }, SIGNS[edge.sign].glyph),
    edge.denied ? svg('path', { class: 'strike', d: 'M-7.5,7.5L7.5,-7.5' }) : '');
  const element = pressable(
    svg('g', { class: ['edge', edge.sign, edge.denied ? 'denied' : '', edge.contested ? 'contested' : ''].join(' ') },
      hit, line, badge),
    edgeName(edge), () => showEdge(edge));
  return {
    edge,
    element,
    move(at) {
      const { path, along } = curve(edge, at.get(edge.from), at.get(edge.to));
      hit.setAttribute('d', path);
      line.setAttribute('d', path);
      this.along = along;
    },
    sign(at) {
      badge.setAttribute('transform', `translate(${at.x.toFixed(1)},${at.y.toFixed(1)}) scale(${scale})`);
    },
  };
}

function curve(edge, from, to) {
  if (edge.from === edge.to) {
    const top = from.y - from.r;
    return {
      path: `M${from.x - 5},${top}C${from.x - 34},${top - 42} ${from.x + 34},${top - 42} ${from.x + 5},${top - 2}`,
      along: () => ({ x: from.x, y: top - 32 }),
    };
  }
  const x = to.x - from.x;
  const y = to.y - from.y;
  const length = Math.hypot(x, y) || 1;
  const control = {
    x: (from.x + to.x) / 2 - y / length * edge.bend * 2,
    y: (from.y + to.y) / 2 + x / length * edge.bend * 2,
  };
  const start = towards(from, control, from.r + 2);
  const end = towards(to, control, to.r + (edge.bothWays ? 2 : 3));
  return {
    path: `M${start.x.toFixed(1)},${start.y.toFixed(1)}Q${control.x.toFixed(1)},${control.y.toFixed(1)} `
      + `${end.x.toFixed(1)},${end.y.toFixed(1)}`,
    along: part => {
      const rest = 1 - part;
      return {
        x: rest * rest * start.x + 2 * rest * part * control.x + part * part * end.x,
        y: rest * rest * start.y + 2 * rest * part * control.y + part * part * end.y,
      };
    },
  };
}

function towards(from, to, distance) {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  return { x: from.x + (to.x - from.x) * distance / length, y: from.y + (to.y - from.y) * distance / length };
}

function nodeDrawn(node, scale) {
  const { kind } = data.actors[node.actor];
  const r = radius(node.claims.length) * scale;
  const words = label(node.actor);
  const lines = words.lines.map((line, i) => svg('tspan', { x: 0, dy: i ? '1.2em' : 0 }, line));
  const text = svg('text', { class: 'label' }, lines);
  const element = pressable(
    svg('g', { class: 'node ' + kind }, svg('path', { class: 'shape', d: SHAPES[kind](r) }), text),
    nodeName(node), () => showNode(node));
  return {
    actor: node.actor,
    r,
    element,
    words,
    move: at => element.setAttribute('transform', `translate(${at.x.toFixed(1)},${at.y.toFixed(1)})`),
    say(x, y, anchor, crowded) {
      text.setAttribute('text-anchor', anchor);
      text.setAttribute('transform', `translate(${x.toFixed(1)},${y.toFixed(1)})`);
      element.classList.toggle('crowded', crowded);
    },
  };
}

function pressable(element, name, press) {
  element.setAttribute('role', 'button');
  element.setAttribute('tabindex', '-1');
  element.setAttribute('aria-label', name);
  element.append(svg('title', {}, name));
  element.addEventListener('click', press);
  element.addEventListener('keydown', event => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      press();
    }
  });
  return element;
}

/**
 * One stop of the tab key for the whole picture: left and right go from actor to actor, up and down through the relations of
 * one. Whatever is in focus or under the pointer stands out with what touches it.
 */
function rove(root, drawn) {
  const elements = [...drawn.nodes, ...drawn.edges].map(part => part.element);
  elements[0]?.setAttribute('tabindex', '0');
  let actor = 0;
  let relation = -1;

  function edgesOf(node) {
    return drawn.edges.filter(({ edge }) => edge.from === node.actor || edge.to === node.actor);
  }

  function step(parts, at, by) {
    return (at + by + parts.length) % parts.length;
  }

  root.onkeydown = event => {
    const edges = drawn.nodes.length ? edgesOf(drawn.nodes[actor]) : [];
    if ((event.key === 'ArrowRight' || event.key === 'ArrowLeft') && drawn.nodes.length) {
      actor = step(drawn.nodes, actor, event.key === 'ArrowRight' ? 1 : -1);
      relation = -1;
      drawn.nodes[actor].element.focus();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && edges.length) {
      relation = step(edges, event.key === 'ArrowUp' && relation < 0 ? 0 : relation, event.key === 'ArrowDown' ? 1 : -1);
      edges[relation].element.focus();
    } else {
      return;
    }
    event.preventDefault();
  };

  function near(part) {
    return part.edge
      ? [part, ...drawn.nodes.filter(node => node.actor === part.edge.from || node.actor === part.edge.to)]
      : [part, ...edgesOf(part).flatMap(near)];
  }

  function standOut(parts) {
    root.classList.toggle('lit', parts.length > 0);
    elements.forEach(element => element.classList.remove('near'));
    parts.forEach(part => part.element.classList.add('near'));
  }

  for (const part of [...drawn.nodes, ...drawn.edges]) {
    part.element.addEventListener('pointerenter', () => standOut(near(part)));
    part.element.addEventListener('pointerleave', () => standOut([]));
    part.element.addEventListener('blur', () => standOut([]));
    part.element.addEventListener('focus', () => {
      elements.forEach(element => element.setAttribute('tabindex', element === part.element ? '0' : '-1'));
      actor = part.edge ? actor : drawn.nodes.indexOf(part);
      standOut(near(part));
    });
  }
}

/** Sets each label beside its actor where it covers least, the most spoken of first; what finds no room waits for the zoom. */
function spread(drawn, at, room) {
  // A line can be followed behind a label; neither an actor can be seen behind it nor another label.
  const taken = drawn.nodes.map(node => ({ ...around(at.get(node.actor), node.r), weight: 4 }));
  drawn.edges.forEach((edge, i) => {
    // Beyond these no sign is seen at this zoom, so it may stand where it likes.
    const free = i < MOST_BADGES ? freest(edge.along, taken) : edge.along(0.5);
    edge.sign(free);
    taken.push(...i < MOST_BADGES ? [around(free, 7)] : []);
  });
  for (const node of drawn.nodes) {
    const { width, height } = node.words;
    const rows = node.words.lines.length;
    const r = node.r + 3;
    const { x, y } = at.get(node.actor);
    const ways = [
      { dx: 0, dy: r + 11, anchor: 'middle', left: -width / 2, top: r },
      { dx: 0, dy: -r - 3 - (rows - 1) * LABEL_HEIGHT, anchor: 'middle', left: -width / 2, top: -r - height },
      { dx: r + 2, dy: 4 - (rows - 1) * LABEL_HEIGHT / 2, anchor: 'start', left: r + 2, top: -height / 2 },
      { dx: -r - 2, dy: 4 - (rows - 1) * LABEL_HEIGHT / 2, anchor: 'end', left: -r - 2 - width, top: -height / 2 },
    ].map(way => {
      const at = { left: x + way.left, top: y + way.top, right: x + way.left + width, bottom: y + way.top + height };
      return { ...way, at, cover: covered(at, taken, room) };
    });
    const best = ways.reduce((a, b) => b.cover < a.cover ? b : a);
    const crowded = best.cover > 0.25 * width * height;
    node.say(best.dx, best.dy, best.anchor, crowded);
    if (!crowded) {
      taken.push({ ...best.at, weight: 4 });
    }
  }
}

/** Where along a line its sign covers least, the middle before the ends. */
function freest(along, taken) {
  let best = { cover: Infinity };
  for (const part of [0.5, 0.43, 0.57, 0.36, 0.64, 0.3, 0.7]) {
    const place = along(part);
    const cover = taken.reduce((sum, other) => sum + overlap(around(place, 8), other), 0);
    if (cover < best.cover) {
      best = { ...place, cover };
    }
  }
  return best;
}

function around({ x, y }, r) {
  return { left: x - r, top: y - r, right: x + r, bottom: y + r };
}

function covered(at, taken, room) {
  const outside = Math.max(0, -at.left) + Math.max(0, at.right - room.width)
    + Math.max(0, -at.top) + Math.max(0, at.bottom - room.height);
  return taken.reduce((sum, other) => sum + overlap(at, other) * (other.weight ?? 1), outside * 90);
}

function overlap(a, b) {
  return Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left))
    * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
}
