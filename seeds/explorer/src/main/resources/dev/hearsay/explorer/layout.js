/* Where the actors stand. One layout serves all perspectives, so that what moves between them is not the actors. */

const SLICE_MS = 12;
const LABEL_LETTERS = 17;
const LABEL_HEIGHT = 15;

const ink = document.createElement('canvas').getContext('2d');

/** The lines of an actor's label, and the room they take. */
function label(actor) {
  ink.font = '600 12.5px ' + getComputedStyle(document.body).fontFamily;
  const lines = broken(actorName(actor), LABEL_LETTERS);
  return {
    lines,
    width: Math.max(...lines.map(line => ink.measureText(line).width)) + 6,
    height: lines.length * LABEL_HEIGHT,
  };
}

const mostOfAnActor = Math.max(1, ...data.involved.map(part => part.claims.length));

/** As the root of its claims, against the actor with most claims of all. */
function radius(claims) {
  return 6 + 14 * Math.sqrt(claims / mostOfAnActor);
}

/** Keeps the boxes of actors and their labels apart. */
function boxesApart(nodes) {
  return alpha => {
    for (let i = 0; i < nodes.length; i++) {
      for (let j = i + 1; j < nodes.length; j++) {
        push(nodes[i], nodes[j], alpha);
      }
    }
  };
}

function push(a, b, alpha) {
  const x = b.x - a.x;
  const y = b.y - a.y;
  const overX = (a.box.width + b.box.width) / 2 - Math.abs(x);
  const overY = (a.box.height + b.box.height) / 2 - Math.abs(y);
  if (overX <= 0 || overY <= 0) {
    return;
  }
  // Along the way that is shorter; two at one place part by their order.
  if (overX < overY) {
    const shift = Math.min(overX, 40) * alpha / 2 * (x < 0 ? -1 : 1);
    a.vx -= shift;
    b.vx += shift;
  } else {
    const shift = Math.min(overY, 40) * alpha / 2 * (y < 0 ? -1 : 1);
    a.vy -= shift;
    b.vy += shift;
  }
}

/**
 * Lays out a graph within a room of so many pixels, a slice at a time so that the page stays usable, and hands over the place of
 * each actor. Positive lines pull more than negative ones. The same graph gets the same places: nothing is drawn at random.
 */
function layOut(graph, known, room, done) {
  const fresh = graph.nodes.filter(({ actor }) => !known.has(actor)).length;
  const nodes = graph.nodes.map(({ actor, claims }) => {
    const words = label(actor);
    const size = radius(claims.length);
    const at = known.get(actor);
    return {
      actor,
      ...(at ? { x: at.x, y: at.y } : {}),
      // Few newcomers take their places among the others; many make everybody move.
      ...(at && 2 * fresh < graph.nodes.length ? { fx: at.x, fy: at.y } : {}),
      box: { width: Math.max(words.width, 2 * size) + 14, height: 2 * size + words.height + 14 },
    };
  });
  const nodeOf = new Map(nodes.map(node => [node.actor, node]));
  const links = graph.edges
    .filter(edge => edge.from !== edge.to)
    .map(edge => ({ source: nodeOf.get(edge.from), target: nodeOf.get(edge.to), sign: edge.sign }));
  const shape = Math.sqrt(room.width / room.height);
  const simulation = d3.forceSimulation(nodes)
    .force('links', d3.forceLink(links)
      .distance(link => link.sign === 'negative' ? 230 : 150)
      .strength(link => link.sign === 'negative' ? 0.02 : 0.05))
    .force('charge', d3.forceManyBody().strength(-1400).distanceMax(1200))
    .force('x', d3.forceX().strength(0.07 / shape))
    .force('y', d3.forceY().strength(0.07 * shape))
    .force('apart', nodes.length <= 250 ? boxesApart(nodes) : d3.forceCollide(40))
    .stop();
  let next;
  function slice() {
    const end = performance.now() + SLICE_MS;
    while (simulation.alpha() >= simulation.alphaMin() && performance.now() < end) {
      simulation.tick();
    }
    if (simulation.alpha() >= simulation.alphaMin()) {
      next = setTimeout(slice);
    } else {
      done(nodes.some(node => node.fx !== undefined) ? placesOf(nodes, 1) : stretched(nodes, room));
    }
  }
  next = setTimeout(slice);
  return () => clearTimeout(next);
}

/** The places, drawn out within reason along the longer side of the room. */
function stretched(nodes, room) {
  const [left, right] = extent(nodes.map(node => node.x));
  const [top, bottom] = extent(nodes.map(node => node.y));
  const wanted = (room.width / room.height) / (Math.max(1, right - left) / Math.max(1, bottom - top));
  const by = Math.sqrt(Math.max(0.45, Math.min(2.2, wanted)));
  return placesOf(nodes, by);
}

function placesOf(nodes, by) {
  return new Map(nodes.map(node => [node.actor, { x: node.x * by, y: node.y / by }]));
}

function extent(numbers) {
  return numbers.reduce(([least, most], number) => [Math.min(least, number), Math.max(most, number)], [Infinity, -Infinity]);
}
