package hall.web.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The open interface, version 1. */
@ApplicationPath("/api/v1")
public class RestApplication extends Application {}
