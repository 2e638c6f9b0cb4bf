#ifndef NASTAVNIK_CEVENT_H
#define NASTAVNIK_CEVENT_H
// A server of HTTP/1.1 on this machine's loopback, by libevent's evhttp (Debian: libevent-dev).
#include <stddef.h>
#include <stdint.h>

typedef struct nastavnik_server nastavnik_server;

/// A request that has come in. It is answered once, by reply or stream, and is gone then.
typedef struct evhttp_request nastavnik_request;

/// Opens a server on 127.0.0.1; port 0 takes any that is free.
/// Returns NULL and sets the error number where that cannot be.
nastavnik_server *nastavnik_server_open(uint16_t port, int *error);

/// The port it listens on.
uint16_t nastavnik_server_port(const nastavnik_server *server);

/// Answers requests until it is stopped, or the program is asked to end (SIGINT, SIGTERM, SIGHUP).
/// Returns the signal; 0 when it was stopped.
int nastavnik_server_run(nastavnik_server *server,
                         void (*answer)(void *context, nastavnik_request *request),
                         void *context);

/// Sends a number to all that listen to the stream of events, now and when they come. Any thread.
void nastavnik_server_announce(nastavnik_server *server, uint64_t number);

/// Ends nastavnik_server_run. Any thread.
void nastavnik_server_stop(nastavnik_server *server);

/// Closes all connections and gives everything back.
void nastavnik_server_free(nastavnik_server *server);

/// The method in capitals.
const char *nastavnik_request_method(const nastavnik_request *request);

/// The target as it was sent.
const char *nastavnik_request_target(const nastavnik_request *request);

/// The value of a header; NULL when it was not sent.
const char *nastavnik_request_header(nastavnik_request *request, const char *name);

/// How often a header was sent.
int nastavnik_request_count(nastavnik_request *request, const char *name);

/// Adds a header to the answer; one with a line break in it is left out.
void nastavnik_request_add(nastavnik_request *request, const char *name, const char *value);

/// Answers with a status, the headers that were added, and a body, which is copied.
void nastavnik_request_reply(nastavnik_request *request, int status, const void *bytes,
                             size_t count);

/// Answers with the stream of events (text/event-stream), which stays open.
void nastavnik_request_stream(nastavnik_request *request, nastavnik_server *server);

#endif
