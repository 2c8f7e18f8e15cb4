package id.tolok.console.evaluation;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import id.tolok.console.component.Facts;
import id.tolok.evaluation.Result;

/** The hashes by which anybody can check that facts, rules and result are still those of the day. */
class ResultSeal extends Composite<Div> {

    private static final long serialVersionUID = 1L;

    ResultSeal(Result result) {
        var facts = new Facts()
                .add(
                        getTranslation("evaluation.seal.result"),
                        new Code(result.hash().hex()))
                .add(
                        getTranslation("evaluation.seal.facts"),
                        new Code(result.factsHash().hex()))
                .add(
                        getTranslation("evaluation.seal.rules"),
                        new Code(result.run().versionContent().hex()));
        result.run()
                .merkleRoot()
                .ifPresent(root -> facts.add(getTranslation("evaluation.seal.run"), new Code(root.hex())));
        getContent().addClassName("tolok-seal");
        getContent().add(new Details(getTranslation("evaluation.seal.title"), facts));
    }
}
