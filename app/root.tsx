import { Outlet } from '@remix-run/react';

/** Every page is a whole document of its own, so that it decides on its title and head itself. */
export default function Root() {
  return <Outlet />;
}
