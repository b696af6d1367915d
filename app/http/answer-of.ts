import { type AppLoadContext, createRequestHandler, type ServerBuild } from '@remix-run/node';

export type Build = ServerBuild | (() => Promise<ServerBuild>);

/** What the routes say to a request. */
export type AnswerOf = (request: Request, context: AppLoadContext) => Promise<Response>;

/**
 * Remix compiles and ranks all routes anew several times for every request, which takes longer than most
 * of our loaders. So each route has a handler of its own that knows no other; the whole table answers
 * what none of them is for. In development, where the build changes, it answers everything.
 */
export function answerOf(build: Build): AnswerOf {
  const whole = createRequestHandler(build, process.env.NODE_ENV);
  if (typeof build === 'function') return whole;
  const single = Object.values(build.routes).flatMap((route) =>
    route?.path === undefined || route.id === 'root'
      ? []
      : [{ address: addressOf(route.path), answer: handlerOf(build, route.id) }],
  );
  return (request, context) => {
    const { pathname } = new URL(request.url);
    const route = single.find(({ address }) => address.test(pathname));
    return (route?.answer ?? whole)(request, context);
  };
}

/** e/:event/calendar.ics as a pattern for whole paths. */
function addressOf(path: string): RegExp {
  const pattern = path.replace(/^\//, '').replaceAll('.', '\\.').replace(/:\w+/g, '[^/]+');
  return new RegExp(`^/${pattern}$`);
}

function handlerOf(build: ServerBuild, id: string): AnswerOf {
  const { root } = build.routes;
  const alone: ServerBuild = {
    ...build,
    routes: { root: root!, [id]: build.routes[id]! },
    assets: {
      ...build.assets,
      routes: { root: build.assets.routes.root!, [id]: build.assets.routes[id]! },
    },
  };
  return createRequestHandler(alone, process.env.NODE_ENV);
}
