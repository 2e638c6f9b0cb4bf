#define _GNU_SOURCE
#include "CEvent.h"

#include <errno.h>
#include <event2/buffer.h>
#include <event2/event.h>
#include <event2/http.h>
#include <event2/http_struct.h>
#include <event2/keyvalq_struct.h>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

/// A browser that listens to events.
struct stream {
  struct evhttp_request *request;
  nastavnik_server *server;
  struct stream *next;
};

#define SIGNALS 3

struct nastavnik_server {
  struct event_base *base;
  struct evhttp *http;
  /// Readable when another thread has something to say.
  int bell;
  struct event *rings;
  struct event *signals[SIGNALS];
  struct stream *streams;
  atomic_uint_fast64_t number;
  atomic_int is_stopped;
  int signal;
  uint16_t port;
  void (*answer)(void *context, nastavnik_request *request);
  void *context;
};

static void on_request(struct evhttp_request *request, void *context) {
  nastavnik_server *server = context;
  server->answer(server->context, request);
}

static void on_signal(evutil_socket_t number, short what, void *context) {
  nastavnik_server *server = context;
  (void)what;
  server->signal = (int)number;
  event_base_loopbreak(server->base);
}

static void send_number(nastavnik_server *server, struct evhttp_request *request) {
  struct evbuffer *text = evbuffer_new();
  if (!text) return;
  evbuffer_add_printf(text, "data: %llu\n\n", (unsigned long long)atomic_load(&server->number));
  evhttp_send_reply_chunk(request, text);
  evbuffer_free(text);
}

static void on_ring(evutil_socket_t bell, short what, void *context) {
  nastavnik_server *server = context;
  uint64_t times;
  (void)what;
  if (read(bell, &times, sizeof times) < 0) return;
  if (atomic_load(&server->is_stopped)) {
    event_base_loopbreak(server->base);
    return;
  }
  for (struct stream *each = server->streams; each; each = each->next) {
    send_number(server, each->request);
  }
}

// The request is libevent's by now, and no more to be touched.
static void on_close(struct evhttp_connection *connection, void *context) {
  struct stream *closed = context;
  (void)connection;
  for (struct stream **each = &closed->server->streams; *each; each = &(*each)->next) {
    if (*each == closed) {
      *each = closed->next;
      free(closed);
      return;
    }
  }
}

static uint16_t port_of(evutil_socket_t socket) {
  struct sockaddr_in name;
  socklen_t size = sizeof name;
  return getsockname(socket, (struct sockaddr *)&name, &size) == 0 ? ntohs(name.sin_port) : 0;
}

static int prepare(nastavnik_server *server, uint16_t port) {
  static const int numbers[SIGNALS] = {SIGINT, SIGTERM, SIGHUP};
  server->base = event_base_new();
  server->http = server->base ? evhttp_new(server->base) : NULL;
  server->bell = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
  if (!server->http || server->bell < 0) return errno ? errno : ENOMEM;
  // All methods come in, so that those which are refused are refused in one place.
  evhttp_set_allowed_methods(server->http, 0xFFFF);
  evhttp_set_max_headers_size(server->http, 32 << 10);
  evhttp_set_max_body_size(server->http, 64 << 10);
  evhttp_set_gencb(server->http, on_request, server);
  errno = 0;
  struct evhttp_bound_socket *bound =
      evhttp_bind_socket_with_handle(server->http, "127.0.0.1", port);
  if (!bound) return errno ? errno : EADDRNOTAVAIL;
  server->port = port_of(evhttp_bound_socket_get_fd(bound));
  server->rings = event_new(server->base, server->bell, EV_READ | EV_PERSIST, on_ring, server);
  if (!server->rings || event_add(server->rings, NULL) != 0) return ENOMEM;
  for (int at = 0; at < SIGNALS; at += 1) {
    server->signals[at] = evsignal_new(server->base, numbers[at], on_signal, server);
    if (!server->signals[at] || event_add(server->signals[at], NULL) != 0) return ENOMEM;
  }
  return 0;
}

nastavnik_server *nastavnik_server_open(uint16_t port, int *error) {
  nastavnik_server *server = calloc(1, sizeof *server);
  if (!server) {
    *error = ENOMEM;
    return NULL;
  }
  server->bell = -1;
  *error = prepare(server, port);
  if (*error == 0) return server;
  nastavnik_server_free(server);
  return NULL;
}

uint16_t nastavnik_server_port(const nastavnik_server *server) { return server->port; }

int nastavnik_server_run(nastavnik_server *server,
                         void (*answer)(void *context, nastavnik_request *request),
                         void *context) {
  server->answer = answer;
  server->context = context;
  // A browser that has gone is no reason to end.
  signal(SIGPIPE, SIG_IGN);
  event_base_dispatch(server->base);
  return server->signal;
}

static void ring(nastavnik_server *server) {
  uint64_t once = 1;
  while (write(server->bell, &once, sizeof once) < 0 && errno == EINTR) {}
}

void nastavnik_server_announce(nastavnik_server *server, uint64_t number) {
  atomic_store(&server->number, number);
  ring(server);
}

void nastavnik_server_stop(nastavnik_server *server) {
  atomic_store(&server->is_stopped, 1);
  ring(server);
}

void nastavnik_server_free(nastavnik_server *server) {
  if (server->http) evhttp_free(server->http);
  if (server->rings) event_free(server->rings);
  for (int at = 0; at < SIGNALS; at += 1) {
    if (server->signals[at]) event_free(server->signals[at]);
  }
  if (server->base) event_base_free(server->base);
  if (server->bell >= 0) close(server->bell);
  free(server);
}

const char *nastavnik_request_method(const nastavnik_request *request) {
  switch (evhttp_request_get_command(request)) {
    case EVHTTP_REQ_GET: return "GET";
    case EVHTTP_REQ_HEAD: return "HEAD";
    case EVHTTP_REQ_POST: return "POST";
    case EVHTTP_REQ_PUT: return "PUT";
    case EVHTTP_REQ_DELETE: return "DELETE";
    case EVHTTP_REQ_OPTIONS: return "OPTIONS";
    case EVHTTP_REQ_TRACE: return "TRACE";
    case EVHTTP_REQ_CONNECT: return "CONNECT";
    case EVHTTP_REQ_PATCH: return "PATCH";
    default: return "";
  }
}

const char *nastavnik_request_target(const nastavnik_request *request) {
  const char *target = evhttp_request_get_uri(request);
  return target ? target : "";
}

const char *nastavnik_request_header(nastavnik_request *request, const char *name) {
  return evhttp_find_header(evhttp_request_get_input_headers(request), name);
}

int nastavnik_request_count(nastavnik_request *request, const char *name) {
  struct evkeyvalq *headers = evhttp_request_get_input_headers(request);
  int count = 0;
  for (struct evkeyval *each = headers->tqh_first; each; each = each->next.tqe_next) {
    if (strcasecmp(each->key, name) == 0) count += 1;
  }
  return count;
}

void nastavnik_request_add(nastavnik_request *request, const char *name, const char *value) {
  evhttp_add_header(evhttp_request_get_output_headers(request), name, value);
}

void nastavnik_request_reply(nastavnik_request *request, int status, const void *bytes,
                             size_t count) {
  struct evbuffer *body = evbuffer_new();
  if (body && count > 0) evbuffer_add(body, bytes, count);
  evhttp_send_reply(request, status, NULL, body);
  if (body) evbuffer_free(body);
}

void nastavnik_request_stream(nastavnik_request *request, nastavnik_server *server) {
  struct stream *stream = malloc(sizeof *stream);
  if (!stream) {
    evhttp_send_reply(request, 503, NULL, NULL);
    return;
  }
  *stream = (struct stream){request, server, server->streams};
  server->streams = stream;
  evhttp_connection_set_closecb(evhttp_request_get_connection(request), on_close, stream);
  evhttp_add_header(evhttp_request_get_output_headers(request), "Content-Type",
                    "text/event-stream; charset=utf-8");
  evhttp_add_header(evhttp_request_get_output_headers(request), "Cache-Control", "no-store");
  evhttp_send_reply_start(request, 200, "OK");
  send_number(server, request);
}
