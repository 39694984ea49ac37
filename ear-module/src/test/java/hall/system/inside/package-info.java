/**
 * Tests that run inside the server, as part of the deployed EAR's web module: classes named {@code …IT} and extended by
 * {@code ArquillianExtension}, and the small beans they need. Beans of the hall are injected with {@code @Inject}.
 */
package hall.system.inside;
