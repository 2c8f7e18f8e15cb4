package id.tolok.engine.internal.execution;

import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;

/**
 * Drools finds its parts through the class loader of whichever thread asks first, and remembers a failure for ever; a
 * worker of a thread pool may have one that cannot see them. So this asks first, once, with the engine's own.
 */
final class DroolsRuntime {

    static {
        var thread = Thread.currentThread();
        var loader = thread.getContextClassLoader();
        thread.setContextClassLoader(DroolsRuntime.class.getClassLoader());
        try {
            var session = KieBaseBuilder.createKieBaseFromModel(new ModelImpl(DroolsModel.PACKAGE))
                    .newKieSession();
            session.fireAllRules();
            session.dispose();
        } finally {
            thread.setContextClassLoader(loader);
        }
    }

    private DroolsRuntime() {}

    /** Returns when Drools has found all its parts. */
    static void start() {
        // the work is done by the initialiser of this class
    }
}
