package hall.web.security;

import jakarta.faces.context.FacesContext;
import jakarta.faces.render.RenderKit;
import jakarta.faces.render.RenderKitFactory;
import jakarta.faces.render.RenderKitWrapper;
import jakarta.faces.render.ResponseStateManager;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Iterator;

/** Writes the token into every Faces form, next to the view state, so that no page can forget it. */
public class CsrfRenderKitFactory extends RenderKitFactory {

    public CsrfRenderKitFactory(RenderKitFactory wrapped) {
        super(wrapped);
    }

    @Override
    public void addRenderKit(String id, RenderKit kit) {
        getWrapped().addRenderKit(id, kit);
    }

    @Override
    public RenderKit getRenderKit(FacesContext faces, String id) {
        RenderKit kit = getWrapped().getRenderKit(faces, id);
        return kit == null ? null : new Kit(kit);
    }

    @Override
    public Iterator<String> getRenderKitIds() {
        return getWrapped().getRenderKitIds();
    }

    private static final class Kit extends RenderKitWrapper {

        private Kit(RenderKit wrapped) {
            super(wrapped);
        }

        @Override
        public ResponseStateManager getResponseStateManager() {
            return new State(getWrapped().getResponseStateManager());
        }
    }

    private static final class State extends ResponseStateManager {

        private final ResponseStateManager wrapped;

        private State(ResponseStateManager wrapped) {
            super();
            this.wrapped = wrapped;
        }

        @Override
        public void writeState(FacesContext faces, Object state) throws IOException {
            wrapped.writeState(faces, state);
            HttpServletRequest request =
                    (HttpServletRequest) faces.getExternalContext().getRequest();
            String token = CsrfToken.of(request.getSession(false));
            if (!token.isEmpty()) {
                // Letters and digits only: nothing to escape.
                faces.getResponseWriter()
                        .write("<input type=\"hidden\" name=\"" + CsrfToken.FIELD + "\" value=\"" + token + "\" />");
            }
        }

        @Override
        public Object getState(FacesContext faces, String viewId) {
            return wrapped.getState(faces, viewId);
        }

        @Override
        public String getViewState(FacesContext faces, Object state) {
            return wrapped.getViewState(faces, state);
        }

        @Override
        public boolean isPostback(FacesContext faces) {
            return wrapped.isPostback(faces);
        }

        @Override
        public boolean isStateless(FacesContext faces, String viewId) {
            return wrapped.isStateless(faces, viewId);
        }

        @Override
        public String getCryptographicallyStrongTokenFromSession(FacesContext faces) {
            return wrapped.getCryptographicallyStrongTokenFromSession(faces);
        }
    }
}
