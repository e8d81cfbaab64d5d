package readout.web;

import java.io.IOException;
import java.net.URI;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import readout.store.Store;

/** The web server: the page and the answers about one store, on the loopback interface only. */
public final class Site implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    private static final int THREADS = 16;

    private final Server server;
    private final ServerConnector connector;

    private Site(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /**
     * Starts to serve a store.
     *
     * @param port port to listen on, 0 for any free one
     * @throws IOException if the port cannot be had
     */
    public static Site start(Store store, int port) throws IOException {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("web");
        threads.setDaemon(true);
        Server server = new Server(threads);
        ServerConnector connector = new ServerConnector(server, 1, 1);
        connector.setHost(LOOPBACK);
        connector.setPort(port);
        server.addConnector(connector);
        server.setHandler(new SiteHandler(new Api(store)));
        try {
            server.start();
        } catch (IOException e) {
            stop(server);
            throw new IOException(
                    "cannot listen on " + LOOPBACK + ":" + port + ": " + e.getMessage()
                            + "; name another port with --port, or 0 for any free one",
                    e);
        } catch (Exception e) {
            stop(server);
            throw new IllegalStateException("the web server does not start", e);
        }
        return new Site(server, connector);
    }

    /** Where the page is. */
    public URI address() {
        return URI.create("http://" + LOOPBACK + ":" + connector.getLocalPort() + "/");
    }

    /** Waits until the server ends. */
    public void join() throws InterruptedException {
        server.join();
    }

    @Override
    public void close() {
        stop(server);
    }

    private static void stop(Server server) {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the web server does not stop", e);
        }
    }
}
