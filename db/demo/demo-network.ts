import type { NewEvent } from '#app/domain/events/new-event.ts';
import type { NewNetwork } from '#app/domain/networks/found-network.server.ts';
import type { NewOrganisation } from '#app/domain/organisations/add-organisation.server.ts';
import type { NewSeries } from '#app/domain/series/start-series.server.ts';
import type { Instant } from '#app/domain/time.ts';

/** A network with its one series and the events of it that the documents tell of, the oldest first. */
export interface DemoNetwork {
  network: NewNetwork;
  series: NewSeries;
  events(now: Instant): DemoEvent[];
}

export interface DemoEvent {
  event: NewEvent;
  organisers?: NewOrganisation[];
}
